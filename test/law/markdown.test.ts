import { lawTest } from './lawTest.ts';
import { markdown } from './starts.ts';

lawTest('Examples of the specifications', markdown, 0.4);
