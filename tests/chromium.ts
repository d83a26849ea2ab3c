import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Places where systems keep a Chromium. */
const SYSTEM = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** For machines without a graphics card or a private network, and for root in containers. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** The browser for the tests: `CHROMIUM_PATH`, else a system Chromium, else Playwright's own. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined) return named;
  return SYSTEM.map(inPath).find((path) => path !== undefined) ?? playwrights();
}

function inPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

function playwrights(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/**
 * Finds a browser or installs one: Playwright's, or Debian's where we are root.
 * @throws Error with the command to run by hand
 */
export function installChromium(): string {
  const found = findChromium();
  if (found !== undefined) return found;
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
  const own = playwrights();
  if (own !== undefined) return own;
  const isDebian = existsSync('/etc/debian_version');
  if (isDebian && process.getuid?.() === 0) {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'inherit' });
  }
  const installed = findChromium();
  if (installed !== undefined) return installed;
  const command = isDebian ? 'sudo apt-get install chromium' : 'npx playwright install chromium';
  throw new Error(`The browser tests need a Chromium. Run: ${command}`);
}
