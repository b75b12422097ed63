/** Colloquy with all rules on. */
import { configurationSchema } from '../../server/config/configuration.ts';
import { parseOptions } from '../../server/config/parseOptions.ts';
import { LivePost } from '../../server/features/posts/livePost.ts';
import { checkTranscript } from '../../server/rules/check.ts';
import type { Problem } from '../../server/rules/rule.ts';
import { parseTranscript } from '../../server/transcript/parse.ts';
import type { Subject } from './subject.ts';

const configuration = configurationSchema.parse({});

/** Reads and checks a text from nothing. */
export function problemsOf(text: string): readonly Problem[] {
  return checkTranscript(parseTranscript(text, parseOptions(configuration)), configuration);
}

export default {
  name: 'Colloquy',
  check: (text) => problemsOf(text).length,
  open(text) {
    const post = new LivePost(text, configuration);
    const problems = () => {
      post.live.settle();
      return post.checker.problems.length;
    };
    problems();
    return {
      type({ line, character, typed }) {
        const place = { line, character };
        post.change({ range: { start: place, end: place }, text: typed });
        return problems();
      },
    };
  },
} satisfies Subject;
