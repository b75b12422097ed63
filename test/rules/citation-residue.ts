import { fixture } from './fixture.ts';

const MALI = 'https://en.wikipedia.org/wiki/Mali';
const SAID = '**Editor:** When?\n\n**ChatGPT:** ';

export default fixture('citation-residue', [
  {
    name: 'a source of an assistant, before the mark that ends the sentence',
    text: `${SAID}In June ⟦【12†source】⟧. And ⟦【11:0†file.pdf】⟧ so ⟦【4†L3-L9】⟧\n`,
    fixed: `${SAID}In June. And so\n`,
    messages: ['“【12†source】”', '“【11:0†file.pdf】”', '“【4†L3-L9】”'],
  },
  {
    name: 'content references, several at one place',
    text: `${SAID}In June. ⟦:contentReference[oaicite:0]{index=0}:contentReference[oaicite:1]{index=1}⟧\n\nAnd so⟦[oaicite:2]{index=2}⟧, he said.\n`,
    fixed: `${SAID}In June.\n\nAnd so, he said.\n`,
  },
  {
    name: 'tokens with their private characters',
    text: `${SAID}In June.⟦\uE200cite\uE202turn0search0\uE202turn0news1\uE201⟧ And so ⟦\uE200navlist\uE202News on Mali\uE202turn0news1,turn0news2\uE201⟧\n`,
    fixed: `${SAID}In June. And so\n`,
    messages: ['“citeturn0search0turn0news1”'],
  },
  {
    name: 'tokens without them, chained, glued and alone',
    text: `${SAID}In June⟦citeturn0search0turn12view3⟧ and ⟦turn0news1⟧ so. ⟦navlistNews on Maliturn0news1,turn0news2⟧\n`,
    fixed: `${SAID}In June and so.\n`,
  },
  {
    name: 'Gemini’s marks',
    text: `${SAID}⟦[cite_start]⟧**High:** in June ⟦[cite: 1, 2]⟧.\n\n* ⟦[cite_start]⟧so⟦[cite: 230-234]⟧\n`,
    fixed: `${SAID}**High:** in June.\n\n* so\n`,
  },
  {
    name: 'marks in French',
    text: `${SAID}En juin ⟦【1†source】⟧ ; « oui ⟦【2†source】⟧ »\n`,
    fixed: `${SAID}En juin ; « oui »\n`,
  },
  {
    name: 'a mark that is a line, and one that is a paragraph',
    text: `${SAID}In June.\n⟦citeturn0search0⟧\nAnd so.\n\n⟦citeturn0search1⟧\n\nYes.\n⟦【1†source】⟧\n\nNo.\n`,
    fixed: `${SAID}In June.\nAnd so.\n\nYes.\n\nNo.\n`,
  },
  {
    name: 'the words of a source link stay',
    text: `${SAID}In June [⟦oai_citation:0‡⟧Mali](${MALI}).\n`,
    fixed: `${SAID}In June [Mali](${MALI}).\n`,
  },
  {
    name: 'the parameter in an address, wherever it stands',
    text: `${SAID}[a](https://example.org/?⟦utm_source=chatgpt.com⟧), [b](https://example.org/x?a=1&⟦utm_source=openai⟧#c), [c](https://example.org/?⟦utm_source=chatgpt.com⟧&a=1) and <a href="https://example.org/?a=1&amp;⟦utm_source=chatgpt.com⟧">d</a>.\n\n[e]: https://example.org/?⟦utm_source=chatgpt.com⟧\n`,
    fixed: `${SAID}[a](https://example.org/), [b](https://example.org/x?a=1#c), [c](https://example.org/?a=1) and <a href="https://example.org/?a=1">d</a>.\n\n[e]: https://example.org/\n`,
  },
  {
    name: 'a Wikipedia address, which `wikipedia-form` mends',
    text: `${SAID}[Mali](${MALI}?utm_source=chatgpt.com)\n`,
  },
  {
    name: 'another campaign',
    text: `${SAID}[a](https://example.org/?utm_source=newsletter) and utm_source=chatgpt.com\n`,
  },
  { name: 'Japanese brackets', text: '**Editor:** 何？\n\n**ChatGPT:** 【重要】これは【12】です。\n' },
  { name: 'a dagger', text: `${SAID}Mansa Musa† (†1337) and Sundiata ‡.\n` },
  { name: 'marks in code', text: `${SAID}Write \`【12†source】\` or:\n\n\`\`\`\nciteturn0search0 [cite: 1]\n\`\`\`\n` },
  {
    name: 'words that look alike',
    text: `${SAID}Please cite turn 0, search 0; [cite] it: [cite: Smith]. It is his turn0.\n`,
  },
  { name: 'a footnote, numbers, definitions', text: `${SAID}So[^1] and [1].\n\n[^1]: See.\n\n[1]: ${MALI}\n` },
]);
