import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { recover, swapIn } from '../../../src/cli/swap.ts';

let folder: string;
const before = process.cwd();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'swap-'));
  process.chdir(folder);
});

afterEach(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

function build(name: string, text: string) {
  mkdirSync(name);
  writeFileSync(join(name, 'index.html'), text);
}

const dist = () => readFileSync('dist/index.html', 'utf8');

it('puts the new build in the place of the old one and leaves nothing over', () => {
  build('dist', 'old');
  build('next', 'new');
  swapIn('next', 'dist');
  expect(dist()).toBe('new');
  expect(existsSync('next')).toBe(false);
  expect(existsSync('.dist-last')).toBe(false);
});

it('works for the first build', () => {
  build('next', 'new');
  swapIn('next', 'dist');
  expect(dist()).toBe('new');
});

it('brings the last good build back after a swap that was killed half way', () => {
  build('.dist-last', 'old');
  recover('dist');
  expect(dist()).toBe('old');
});

it('does not touch a build that is there', () => {
  build('dist', 'new');
  build('.dist-last', 'old');
  recover('dist');
  expect(dist()).toBe('new');
});
