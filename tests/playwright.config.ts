import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './chromium.ts';

const executablePath = findChromium();
/** Two checkouts on one machine need two. */
const PORT = process.env['E2E_PORT'] ?? '4322';

/** Browser tests run on the built site in `dist`, served as a host would. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // axe on the longest pages takes its time on a busy machine; speed is measured in the benchmarks.
  timeout: 120_000,
  use: {
    baseURL: `http://localhost:${PORT}`,
    launchOptions: { args: CHROMIUM_ARGS, ...(executablePath && { executablePath }) },
  },
  webServer: {
    command: `node src/cli/preview.ts ${PORT}`,
    cwd: '..',
    url: `http://localhost:${PORT}/de/`,
  },
});
