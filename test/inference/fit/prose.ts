/** Texts that are no conversation: those written for it, and what the installed packages bring along. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Passage } from '../../../server/inference/passages.ts';
import { passagesOf } from '../../../server/inference/passagesOf.ts';
import type { Transcript } from '../../../server/transcript/model.ts';
import { parseTranscript } from '../../../server/transcript/parse.ts';
import { readFixture } from '../fixture.ts';
import { proseOf } from '../interviews.ts';
import { fixtures } from './examples.ts';

/** Longer files are lists of changes rather than prose. In UTF-16 code units. */
const longest = 30_000;

/** A text that nobody speaks. */
export interface Prose {
  readonly name: string;
  readonly passages: readonly Passage[];
  readonly language: string | undefined;
}

/** The prose that was written to measure with. */
export function writtenProse(): Prose[] {
  const others = fixtures('others').map(({ name, source }) => {
    return { name, passages: readFixture(source).passages, language: undefined };
  });
  return [...proseOf('tuning').map(({ name, transcript }) => proseIn(name, transcript)), ...others];
}

/** The documentation of installed packages: READMEs, lists of changes, licences. */
export function packagedProse(): Prose[] {
  const root = new URL('../../../node_modules/', import.meta.url);
  const files = packagesIn(root)
    .flatMap((folder) => filesIn(root, folder))
    .filter((name) => /\.md$|\/LICENSE(?:\.txt)?$/i.test(name));
  const texts = files.map((name) => ({ name, text: readFileSync(new URL(name, root), 'utf8') }));
  return texts
    .filter(({ text }) => text.length <= longest)
    .map(({ name, text }) => proseIn(name, parseTranscript(text)));
}

function packagesIn(root: URL): string[] {
  const entries = readdirSync(root)
    .filter((name) => !name.startsWith('.'))
    .sort();
  return entries.flatMap((name) =>
    name.startsWith('@') ? readdirSync(new URL(name, root)).map((one) => `${name}/${one}`) : [name],
  );
}

/** What lies in a folder and its folder of documentation. */
function filesIn(root: URL, folder: string): string[] {
  return [folder, `${folder}/docs`].flatMap((path) => {
    const url = new URL(`${path}/`, root);
    if (!existsSync(url)) return [];
    const files = readdirSync(url, { withFileTypes: true }).filter((entry) => entry.isFile());
    return files.map(({ name }) => `${path}/${name}`).sort();
  });
}

function proseIn(name: string, transcript: Transcript): Prose {
  return { name, passages: passagesOf(transcript).map(({ passage }) => passage), language: transcript.language };
}
