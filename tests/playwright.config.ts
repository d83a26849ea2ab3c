import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './chromium.ts';

const executablePath = findChromium();

/** Browser tests run on the built site in `dist`, served as a host would. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  use: {
    baseURL: 'http://localhost:4322',
    launchOptions: { args: CHROMIUM_ARGS, ...(executablePath && { executablePath }) },
  },
  webServer: {
    command: 'node src/cli/preview.ts 4322',
    cwd: '..',
    url: 'http://localhost:4322/de/',
  },
});
