/** Posts for the tests of the command line. */

const note =
  '> **IMPORTANT NOTE:** These are conversations with artificial intelligence models and may contain inaccuracies. ' +
  'The blog is a proof of concept. The knowledge of the model ends in September 2021. ' +
  'The links were added by the human editor and go only to Wikipedia.\n';

const article = '[Mimar Hayruddin](https://en.wikipedia.org/wiki/Mimar_Hayruddin)';

/** Nothing is wrong with it. */
export const clean = `# The old bridge

**Editor:** Who built the old bridge?

**Bard:** It was built by ${article}.

${note}`;

/** One warning, with a safe fix. */
export const repairable = clean.replace('https:', 'http:');

/** One error, which only a human can mend. */
export const faulty = clean.replace('https://en.wikipedia.org/wiki/Mimar_Hayruddin', 'https://bridges.example/a%20b,c');

/** A conversation without labels. */
export const unlabelled = `The old bridge

Good morning. Have you heard about the old bridge of Mostar?

Yes, I have heard about the old bridge of Mostar. It was built in the sixteenth century and stood for over four hundred years.

Why was it destroyed?

There are several reasons why the bridge was destroyed. It was of military use, and it had become a symbol of the town and of those who lived on both banks.

Thank you for your time!

You are welcome. I am glad that I could help you with this question.
`;

/** A post of 8 KB with a title of its own and problems that depend on its number. */
export function longPost(number: number): string {
  const post = [clean, repairable, faulty][number % 3] ?? clean;
  const exchange = `**Editor:** And what came after ${number}?\n\n**Bard:** ${'Years of which little is known. '.repeat(60)}\n\n`;
  return post.replace('old bridge', `old bridge, ${number}`).replace('> **IMP', `${exchange.repeat(4)}> **IMP`);
}
