import { check, test } from '../harness.ts';

test('the extension host is a web worker', () => {
  check('WorkerGlobalScope' in globalThis, 'this is no web worker');
});
