import { defineConfig } from 'vitest/config';

// Journeys each start a VS Code and a browser page; one after another they are steadier.
export default defineConfig({
  test: {
    include: ['test/vscode/journeys/**/*.journey.ts'],
    fileParallelism: false,
    maxWorkers: 1,
    isolate: false,
    testTimeout: 90_000,
    hookTimeout: 60_000,
  },
});
