import { defineConfig } from 'vitest/config';

// Each file starts a WordPress of its own, which keeps a core busy.
export default defineConfig({
  test: {
    include: ['test/wordpress/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});
