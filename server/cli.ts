#!/usr/bin/env node
/** The command line `colloquy`. */
import { runCli } from './cli/runCli.ts';

void runCli(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
