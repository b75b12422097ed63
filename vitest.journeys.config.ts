import { defineConfig } from 'vitest/config';

// Journeys each start a VS Code and a browser page, which keep a core busy; more at once are not faster.
export default defineConfig({
  test: {
    include: ['test/vscode/journeys/**/*.journey.ts'],
    maxWorkers: 2,
    // On a busy machine a window may lose the focus or an answer that a person would ask for again.
    retry: 2,
    isolate: false,
    testTimeout: 90_000,
    hookTimeout: 60_000,
  },
});
