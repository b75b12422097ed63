/**
 * The marks by which chat pages and their models note sources, as they are left in copied text. Looked up in public
 * pastes and in the code of exporters in 2026-11; `navlist` and the marks between U+E200 and U+E201 are ChatGPT's since 2025.
 */
const KIND = 'search|news|view|fetch|file|image|academia|video|click|forecast|finance|sports|product|reddit|maps?|time';
const TURN = String.raw`turn\d{1,4}(?:${KIND})\d{1,4}(?:L\d{1,6}-L?\d{1,6})?`;
const SEPARATOR = '[\\uE200-\\uE2FF\\uFFFD,]?';
const NUMBERS = String.raw`\d{1,4}(?:[-–]\d{1,4})?`;

const TOKENS: readonly string[] = [
  // ChatGPT, with its marks: U+E200 opens, U+E202 separates, U+E201 closes. Other kinds hold words of the answer.
  String.raw`\uE200(?:cite|filecite|navlist|video|image_group)\b[^\uE200\uE201\r\n]{0,1000}\uE201`,
  // ChatGPT, the marks lost.
  `(?:file)?cite(?:${SEPARATOR}${TURN})+`,
  String.raw`\bnavlist[^\r\n.!?]{0,120}?${TURN}(?:,\s?${TURN})*`,
  String.raw`\b${TURN}(?:${SEPARATOR}${TURN})*\b`,
  // ChatGPT 2023 to 2025, and OpenAI's Assistants.
  String.raw`【\d{1,4}(?::\d{1,4})?†[^【】\r\n]{0,200}】`,
  String.raw`:?contentReference\[oaicite:\d{1,4}\](?:\{index=\d{1,4}\})?`,
  String.raw`:?\[oaicite:\d{1,4}\]\{index=\d{1,4}\}`,
  String.raw`\boai_citation:\d{1,4}‡`,
  String.raw`\(?\{"attribution":\{"attributableIndex":"[\d-]{1,20}"\}\}\)?`,
  // Gemini since 2025.
  String.raw`\[cite: ?${NUMBERS}(?:, ?${NUMBERS}){0,200}\]`,
  String.raw`\[cite_(?:start|end)\]`,
];

/** One of the marks, or several side by side. */
export const CITATION = new RegExp(`(?:${TOKENS.join('|')})(?: ?(?:${TOKENS.join('|')}))*`, 'g');

/** Each mark holds one of these. */
const SIGNS: readonly string[] = ['\uE200', 'turn', '†', 'oaicite', 'oai_citation', 'attributableIndex', '[cite'];

/** Whether a text may hold such a mark; quick for the many that do not. */
export function mayCite(text: string): boolean {
  return SIGNS.some((sign) => text.includes(sign)) && text.search(CITATION) >= 0;
}
