/** JSON that is read while it comes in: an export may be larger than memory. */

/** How a text of JSON ended: whole, before its end, or with what is no JSON. */
export type JsonEnd = 'whole' | 'cut' | 'broken';

/** The parser is told so much at once, that whoever waits gets a turn. */
const PIECE = 2 ** 16;

/**
 * The values of JSON in UTF-8: the entries of its list, or all values that stand one after another, as in JSONL. Only one
 * is in memory at a time. Never throws for what the text holds; it returns how the text ended.
 */
export async function* jsonValues(
  chunks: AsyncIterable<Uint8Array>,
  kind: 'list' | 'values',
): AsyncGenerator<unknown, JsonEnd> {
  const { JSONParser } = await import('@streamparser/json');
  // A text without separator may be followed by another. Long strings are twice as fast with a buffer.
  const parser = new JSONParser({
    ...{ paths: [kind === 'list' ? '$.*' : '$'], keepStack: false, separator: '', stringBufferSize: PIECE },
  });
  let values: unknown[] = [];
  let isBroken = false;
  parser.onValue = ({ value }) => values.push(value);
  parser.onError = () => {
    isBroken = true;
  };
  parser.onEnd = () => {};
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PIECE) {
      parser.write(chunk.subarray(at, at + PIECE));
      const found = values;
      values = [];
      yield* found;
      if (isBroken) return 'broken';
    }
  }
  parser.end();
  yield* values;
  return isBroken ? 'cut' : 'whole';
}
