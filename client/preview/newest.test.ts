import { expect, it } from 'vitest';
import { Newest } from './newest.ts';

it('asks once more for all that came while it was asking', async () => {
  const answers: ((value: number) => void)[] = [];
  const used: number[] = [];
  const newest = new Newest(
    () => new Promise<number>((resolve) => answers.push(resolve)),
    (answer) => used.push(answer),
  );
  const all = newest.request();
  void newest.request();
  void newest.request();
  expect(answers).toHaveLength(1);
  answers[0]?.(1);
  await Promise.resolve();
  await Promise.resolve();
  expect(answers).toHaveLength(2);
  answers[1]?.(2);
  await all;
  expect(used).toEqual([1, 2]);
});

it('goes on after a failure', async () => {
  let failing = true;
  const used: string[] = [];
  const newest = new Newest(
    async () => {
      if (failing) throw new Error('the server is gone');
      return 'back';
    },
    (answer) => used.push(answer),
  );
  await newest.request();
  failing = false;
  await newest.request();
  expect(used).toEqual(['back']);
});
