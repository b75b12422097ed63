// Prints how well inference finds turns, by part of the corpus, language and phenomenon, and whether its confidence is deserved.
// With `--explain FILE` it prints the turns of a text without labels, and what speaks for and against each opening.
import { readFileSync } from 'node:fs';
import { explainTranscriptTurn, inferTranscriptTurns } from '../server/inference/transcriptTurns.ts';
import type { Transcript } from '../server/transcript/model.ts';
import { parseTranscript } from '../server/transcript/parse.ts';
import { interviewsOf, type Part, parts, proseOf } from '../test/inference/interviews.ts';
import { type Bin, type Count, calibration, f1, measure } from '../test/inference/measure.ts';

const [first, ...others] = process.argv.slice(2);
if (first === '--explain' && others[0]) explain(others[0]);
else for (const part of parts()) if (!first || first === part) print(part);

function print(part: Part) {
  const interviews = interviewsOf(part);
  const { all, languages, traits, judged } = measure(interviews);
  console.log(`\n${part}: ${interviews.length} interviews, ${all.right + all.missed} turns`);
  console.log('                                    F1     (right, wrong, missed)');
  console.log(row('all', all));
  for (const [language, count] of languages) console.log(row(language, count));
  for (const [trait, count] of [...traits].sort()) console.log(row(trait, count));
  console.log('\nconfidence     turns   mean   right');
  for (const bin of calibration(judged)) console.log(binRow(bin));
  const taken = (one: { transcript: Transcript }) => inferTranscriptTurns(one.transcript).length > 0;
  const refused = interviews.filter((one) => !taken(one)).map(({ name }) => name);
  console.log(`\ninterviews in which inference does not speak by itself: ${refused.length} ${refused}`);
  const prose = proseOf(part);
  const mistaken = prose.filter(taken).map(({ name }) => name);
  console.log(`prose taken for a conversation: ${mistaken.length} of ${prose.length} ${mistaken}`);
}

function explain(file: string) {
  const transcript = parseTranscript(readFileSync(file, 'utf8'));
  if (inferTranscriptTurns(transcript).length === 0) console.log('inference does not speak by itself; when asked:');
  for (const turn of inferTranscriptTurns(transcript, { asked: true })) {
    const words = turn.blocks[0]?.text.trim().replace(/\s+/g, ' ').slice(0, 60);
    console.log(`${turn.role.padEnd(6)} ${turn.confidence.toFixed(2)}  ${words}`);
    const reasons = explainTranscriptTurn(transcript, turn);
    console.log(`             ${reasons.map(({ feature, weight }) => `${feature} ${weight.toFixed(1)}`).join(', ')}`);
  }
}

function row(name: string, count: Count): string {
  const { right, wrong, missed } = count;
  return `${name.padEnd(34)}  ${f1(count).toFixed(3)}  (${right}, ${wrong}, ${missed})`;
}

function binRow({ from, turns, confidence, right }: Bin): string {
  const share = turns ? (right / turns).toFixed(3) : '-';
  return `from ${from.toFixed(2)}   ${String(turns).padStart(6)}   ${confidence.toFixed(3)}   ${share}`;
}
