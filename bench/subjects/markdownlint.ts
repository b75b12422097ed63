/** markdownlint with its default rules. */
import { lint } from 'markdownlint/sync';
import { openByChecking, type Subject } from './subject.ts';

const check = (text: string) => lint({ strings: { post: text } })['post']?.length ?? 0;

export default { name: 'markdownlint, default rules', check, open: openByChecking(check) } satisfies Subject;
