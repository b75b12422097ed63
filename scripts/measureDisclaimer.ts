// Prints precision and recall of the recognition of disclaimer statements, by part of the corpus, language and statement.
import { readFileSync } from 'node:fs';
import type { Count, LabelledNote } from '../test/disclaimer/measure.ts';
import { measure, precision, recall, total } from '../test/disclaimer/measure.ts';

const corpus = new URL('../test/disclaimer/', import.meta.url);

for (const part of ['tuning', 'heldout']) {
  const notes = ['en', 'de', 'fr', 'es'].map((language) => [language, read(`${part}.${language}.json`)] as const);
  console.log(`\n${part}: ${notes.map(([language, { length }]) => `${language} ${length}`).join(', ')} notes`);
  console.log('                     precision  recall   (right, wrong, missed)');
  for (const [language, some] of notes) {
    const counts = measure(some);
    for (const [id, count] of counts) console.log(row(`${language} ${id}`, count));
    console.log(row(`${language} all`, total(counts.values())));
  }
  const counts = measure(notes.flatMap(([, some]) => some));
  for (const [id, count] of counts) console.log(row(`all ${id}`, count));
  console.log(row('all all', total(counts.values())));
}

function read(file: string): LabelledNote[] {
  return JSON.parse(readFileSync(new URL(file, corpus), 'utf8'));
}

function row(name: string, count: Count): string {
  const { right, wrong, missed } = count;
  return `${name.padEnd(22)} ${precision(count).toFixed(3)}     ${recall(count).toFixed(3)}   (${right}, ${wrong}, ${missed})`;
}
