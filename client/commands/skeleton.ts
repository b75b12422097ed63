/** What a new transcript starts with, as a snippet. */

/** How turns are labelled; the values of the setting `colloquy.labelStyle`. */
export type LabelStyle = 'bold-label' | 'bold-question' | 'heading' | 'plain';

/** The words of the skeleton, in the user's language; each is a placeholder. */
export interface SkeletonWords {
  readonly title: string;
  readonly editor: string;
  readonly question: string;
  readonly model: string;
  readonly answer: string;
}

/** The snippet of a title, a question and an answer in the blog's own dress. */
export function skeleton(style: LabelStyle, words: SkeletonWords): string {
  const [title, editor, question, model, answer] = [
    words.title,
    words.editor,
    words.question,
    words.model,
    words.answer,
  ].map((word, index) => `\${${index + 1}:${word.replaceAll(/[\\$}]/g, '\\$&')}}`) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const turns: Record<LabelStyle, string> = {
    'bold-label': `**${editor}:** ${question}\n\n**${model}:** ${answer}`,
    'bold-question': `**${question}**\n\n${answer}`,
    heading: `### ${editor}\n\n${question}\n\n### ${model}\n\n${answer}`,
    plain: `${editor}: ${question}\n\n${model}: ${answer}`,
  };
  return `# ${title}\n\n${turns[style]}\n$0`;
}
