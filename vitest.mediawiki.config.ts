import { defineConfig } from 'vitest/config';

// Each file starts a MediaWiki of its own, which keeps a core busy; the first run fetches it.
export default defineConfig({
  test: {
    include: ['test/mediawiki/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 300_000,
  },
});
