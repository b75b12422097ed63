// Loaded into a server to tell what it holds once all that is not needed was thrown away.
process.on('message', async () => {
  for (let at = 0; at < 3; at++) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  process.send?.(process.memoryUsage());
});
