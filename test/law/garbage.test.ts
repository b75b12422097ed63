import { lawTest } from './lawTest.ts';
import { garbage } from './starts.ts';

lawTest('Garbage', garbage, 0.35);
