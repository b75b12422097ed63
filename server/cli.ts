#!/usr/bin/env node
/** The command line `colloquy`. */
import { keepCompiled } from './compileCache.ts';

keepCompiled();
const { runCli } = await import('./cli/runCli.ts');
process.exitCode = await runCli(process.argv.slice(2));
