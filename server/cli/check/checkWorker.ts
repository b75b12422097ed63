/** The program of a process that checks posts: answers each `Check`, and ends when nobody can ask any more. */
import { type Check, checkPost } from './checkPost.ts';
import type { Answer } from './checkProcess.ts';

process.on('message', (check: Check) => process.send?.(answerTo(check)));

function answerTo(check: Check): Answer {
  try {
    return { checked: checkPost(check) };
  } catch (error) {
    return { error: (error as Error).message };
  }
}
