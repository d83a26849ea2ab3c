import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { qrOf } from '../../src/take/qr.ts';
import { inventedLand } from '../fixtures/invented-land.ts';
import { expect, test } from './site.ts';

/** What exists only once the site has an address and an operator: shown on an invented Land. */
const ORIGIN = 'https://wegweiser.example';
const EMAIL = 'kontakt@wegweiser.example';
const POINT = '/de/stelle/musterstadt-integrationsmanagement/';
const LIST = '/de/kreis/landkreis-beispiel/liste/';
const land = inventedLand('with-origin');

test.describe.configure({ mode: 'serial' });

test.beforeAll(() => {
  test.slow();
  land.build(['de', 'ar'], {
    'site.yaml': (text) =>
      text.replace('origin: ""', `origin: "${ORIGIN}"`).replace('email: ""', `email: "${EMAIL}"`),
  });
});

test.afterAll(() => land.remove());

/** A file of the built Land. */
function file(address: string): string {
  return readFileSync(
    join(land.dist, address.endsWith('/') ? `${address}index.html` : address),
    'utf8',
  );
}

for (const address of [POINT, LIST]) {
  test(`${address} shows its own address as a QR code`, () => {
    expect(file(address)).toContain(`d="${qrOf(ORIGIN + address).path}"`);
  });
}

test('every page names its own address and a picture that exists', () => {
  const faults = globSync('**/*.html', { cwd: land.dist }).filter((path) => {
    if (path === '404.html') return false;
    const html = file(`/${path}`);
    const [, url] = /<meta property="og:url" content="([^"]+)"/.exec(html) ?? [];
    const [, picture = ''] = /<meta property="og:image" content="([^"]+)"/.exec(html) ?? [];
    // A sheet in two languages stands for its guide.
    const address = `/${path}`.replace(/(zweisprachig\/)?index\.html$/, '');
    return (
      url !== ORIGIN + address ||
      !picture.startsWith(`${ORIGIN}/`) ||
      !existsSync(join(land.dist, picture.slice(ORIGIN.length)))
    );
  });
  expect(faults).toEqual([]);
});

test('a poster shows the address of its place as a QR code for the wall', () => {
  const { path } = qrOf(`${ORIGIN}/de/ort/musterstadt/`, 'Q');
  expect(file('/aushang/musterstadt/')).toContain(`d="${path}"`);
});

test('a card tells where it lies and what page it is from', () => {
  const card = file('/stelle/musterstadt-integrationsmanagement.vcf').replaceAll('\r\n ', '');
  expect(card).toContain(`\r\nSOURCE:${ORIGIN}/stelle/musterstadt-integrationsmanagement.vcf\r\n`);
  expect(card).toContain(`\\n${ORIGIN}${POINT}\r\n`);
});

test('the message to us carries what the reader has written', async ({ page, baseURL }) => {
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const contentType = pathname.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
    await route.fulfill({ body: file(pathname), contentType });
  });
  await page.goto(`${baseURL}${POINT}`);
  const link = page.getByRole('link', { name: 'Nachricht an uns schreiben' });
  const body = async () =>
    new URL((await link.getAttribute('href')) ?? '').searchParams.get('body');
  expect(await body()).toMatch(/\r\nWas fehlt oder ist falsch:\r\n$/);
  const field = page.getByRole('textbox', { name: 'Text zum Kopieren' });
  await field.press('ControlOrMeta+End');
  await field.pressSequentially('Das Telefon & die Zeit');
  expect(await body()).toMatch(/\r\nWas fehlt oder ist falsch:\r\nDas Telefon & die Zeit$/);
  expect(await link.getAttribute('href')).toMatch(new RegExp(`^mailto:${EMAIL}\\?subject=`));
});
