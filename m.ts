import { cutsIn } from './server/transcript/split.ts';
import { parseMarkdown } from './server/transcript/markdown.ts';
import { Labels } from './server/transcript/definedLabels.ts';
let text = '# T\n\n'; let i = 0; while (text.length < 8e6) text += `${i++ % 2 ? '**Bard:** ' : '**Editor:** '}${'the council voted on the mission '.repeat(6)} [Mali](https://en.wikipedia.org/wiki/Mali) ${'and its mandate in the region '.repeat(6)}.\n\n`;
for (let k = 0; k < 4; k++) { const t = performance.now(); let n = 0; for (const c of cutsIn(text, true)) n++; console.log('split', n, (performance.now() - t).toFixed(0)); }
const part = text.slice(0, 1e6); const cuts = [0, ...cutsIn(part, true), part.length];
for (const size of [0, 4000, 16000]) for (let k = 0; k < 3; k++) { const t = performance.now(); let s = 0; for (let j = 1; j < cuts.length; j++) if (cuts[j]! - s >= size || j === cuts.length - 1) { parseMarkdown(part.slice(s, cuts[j]), { isStart: s === 0, labels: new Labels() }); s = cuts[j]!; } console.log('parse', size, (performance.now() - t).toFixed(0)); }
