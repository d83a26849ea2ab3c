import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests that read the files of the built site: one process, one copy of the content, no browser. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/built/**/*.test.ts'],
    isolate: false,
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
