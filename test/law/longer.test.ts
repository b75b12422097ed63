import { examples } from './examples.ts';
import { lawTest } from './lawTest.ts';
import { largePosts, longPosts } from './posts.ts';

lawTest('The examples', examples, 0.026);
lawTest('Posts of many pieces', longPosts, 0.023);
lawTest('Posts that are cut in pieces', largePosts, 0.001);
