import type { TokenRange } from './tokenRange.ts';
import type { Token } from './tokens.ts';

const negatesWithNe = new Set([
  'pas',
  'jamais',
  'aucun',
  'aucune',
  'rien',
  'ni',
  'personne',
  'guere',
  'nullement',
  'nul',
]);

/** French `ne … que` restricts, `ne … plus` negates, a `ne` alone negates ("ne peuvent être exclues"). */
export function restrictFrench(
  tokens: readonly Token[],
  first: number,
  last: number,
  found: Map<string, TokenRange[]>,
): void {
  const added = new Set<string>();
  for (let ne = first; ne <= last; ne++) {
    if (tokens[ne]?.word !== 'ne' && tokens[ne]?.word !== 'n') continue;
    const reading = readNe(tokens, ne, first, last);
    if (!reading) continue;
    const [name, token] = reading;
    found.set(name, found.get(name) ?? []);
    found.get(name)?.push({ from: token, to: token });
    added.add(name);
  }
  for (const name of added) found.get(name)?.sort((a, b) => a.from - b.from);
}

function readNe(tokens: readonly Token[], ne: number, first: number, last: number): [string, number] | undefined {
  for (let token = Math.max(first, ne - 4); token <= Math.min(last, ne + 6); token++) {
    if (negatesWithNe.has(tokens[token]?.word ?? '')) return undefined;
  }
  for (let token = ne + 1; token <= Math.min(last, ne + 6); token++) {
    const word = tokens[token]?.word;
    if (word === 'que' || word === 'qu') return ['@only', token];
    if (word === 'plus' && token <= ne + 3) return ['@notOnce', token];
  }
  return ['@notOnce', ne];
}
