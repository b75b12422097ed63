import { lawTest } from './lawTest.ts';
import { posts } from './posts.ts';

lawTest('Posts', posts, 0.2);
