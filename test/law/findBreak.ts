/** Run by the test of seeded bugs: says after how many edits, up to those asked for, the law is broken. */
import { breakIn, counted } from './check.ts';
import { longPosts, posts } from './posts.ts';
import { garbage, markdown } from './starts.ts';

const most = Number(process.argv[2]);
const count = counted();
let isBroken = false;
for (let seed = 1; !isBroken && count.edits < most; seed++)
  isBroken = [markdown, garbage, posts, longPosts].some((texts) => breakIn(texts, 1, seed, count));
console.log(JSON.stringify({ edits: count.edits, isBroken }));
