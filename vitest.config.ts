import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['server/**/*.test.ts', 'client/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['test/vscode/**', 'test/mediawiki/**', 'test/wordpress/**'],
    // By default one core is left to the editor of whoever watches; here nobody does.
    maxWorkers: '100%',
    // A busy machine must not make a slow test a wrong one.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
