import { examples } from './examples.ts';
import { lawTest } from './lawTest.ts';
import { longPosts } from './posts.ts';

lawTest('The examples', examples, 0.05);
lawTest('Posts of many pieces', longPosts, 0.05);
