// Fits the numbers of inference to the tuning part of its corpus and writes server/inference/weights.ts; with `--dry` it only
// prints how well conversations and prose are told that the numbers were not fitted to.
import { writeFileSync } from 'node:fs';
import { fitCalibration } from '../test/inference/fit/calibration.ts';
import { allExamples } from '../test/inference/fit/examples.ts';
import { acrossHands, countOf, crossValidate, fitField, type Unseen } from '../test/inference/fit/fitField.ts';
import {
  crossScore,
  fitGate,
  type Sample,
  type Scored,
  sampleOf,
  samplesOf,
  thresholdFor,
} from '../test/inference/fit/fitGate.ts';
import { packagedProse, writtenProse } from '../test/inference/fit/prose.ts';
import { weightsFile } from '../test/inference/fit/weightsFile.ts';
import { f1 } from '../test/inference/measure.ts';

/** For how many files of documentation a text counts that was written to be hard. */
const hard = 3;

const examples = allExamples();
const unseen = crossValidate(examples);
printByLanguage('interviews left out', unseen);
const others = acrossHands(examples);
for (const hand of new Set(examples.map((example) => example.hand)))
  printByLanguage(
    `hand left out: ${hand}`,
    others.filter(({ example }) => example.hand === hand),
  );

// What inference must get right counts thrice.
const mustBeRight = examples.filter(({ name }) => name.endsWith('.txt'));
const field = fitField([...examples, ...mustBeRight, ...mustBeRight]);
const written = writtenProse().flatMap((one) => sampleOf(one, field) ?? []);
const documentation = packagedProse();
const packaged = documentation.flatMap((one) => sampleOf(one, field) ?? []);
const samples: Sample[] = [
  ...unseen.flatMap(samplesOf),
  ...packaged,
  ...Array.from({ length: hard }, () => written).flat(),
];
const scored = crossScore(samples);
const names = new Set(written.map(({ name }) => name));
const ofPackages = scored.filter(({ name, isConversation }) => !isConversation && !names.has(name));
const threshold = thresholdFor(ofPackages, documentation.length);
printGate(
  'conversations and their beginnings',
  scored.filter(({ isConversation }) => isConversation),
);
printGate(
  'prose written to be hard',
  scored.filter(({ name }) => names.has(name)),
);
printGate('packaged documentation', ofPackages);

const fitted = { field, calibration: fitCalibration(unseen), gate: { threshold, weights: fitGate(samples) } };
if (!process.argv.includes('--dry')) {
  const file = new URL('../server/inference/weights.ts', import.meta.url);
  writeFileSync(file, weightsFile(fitted, examples.length, written.length + packaged.length));
}

function printByLanguage(title: string, some: readonly Unseen[]) {
  console.log(title);
  printF1('all', some);
  for (const language of ['de', 'en', 'es', 'fr'])
    printF1(
      language,
      some.filter(({ example }) => example.language.startsWith(language)),
    );
}

function printF1(name: string, some: readonly Unseen[]) {
  const { right, wrong, missed } = countOf(some);
  console.log(`${name.padEnd(4)} F1 ${f1({ right, wrong, missed }).toFixed(3)}  (${right}, ${wrong}, ${missed})`);
}

function printGate(name: string, some: readonly Scored[]) {
  const taken = some.filter(({ score }) => score > threshold);
  const texts = [...new Set(taken.map((one) => `${one.name} ${one.score.toFixed(1)}`))];
  const all = [-1, 0, 0.5, 1, 1.5, 2].map((at) => `${some.filter(({ score }) => score > at).length} above ${at}`);
  console.log(
    `${name}: ${taken.length} of ${some.length} taken (${all.join(', ')}) ${some[0]?.isConversation ? '' : texts}`,
  );
}
