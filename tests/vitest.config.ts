import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/unit/**/*.test.ts'],
    // Tests over all data take their time on a busy machine; speed is measured in the benchmarks.
    testTimeout: 120_000,
  },
});
