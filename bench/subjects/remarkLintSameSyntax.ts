/** remark-lint with the syntax that Colloquy reads: GFM and front matter. */
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { remarkSubject } from './remarkSubject.ts';

export default remarkSubject('the same with remark-gfm + remark-frontmatter', remarkGfm, remarkFrontmatter);
