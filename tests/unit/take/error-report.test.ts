import { describe, expect, it } from 'vitest';
import { ALL_LANGUAGES } from '../../../src/i18n/languages.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { translatorFor } from '../../../src/i18n/translator.ts';
import { loadContent } from '../../../src/site/load.ts';
import { pathsOf } from '../../../src/addresses/paths.ts';
import { pointReport, pointReportAddress, reportAddress } from '../../../src/take/error-report.ts';
import { point } from '../directory/points.ts';

const { site, messages } = loadContent('content');
const office = point({ id: 'amt', name: 'Amt & Beispiel', phone: '+49 7131 9940' });
const EMAIL = 'kontakt@wegweiser.example';
const REPOSITORY = 'https://git.example/wegweiser';

function frame(
  changes: { email?: string; repository?: string; origin?: string },
  language: Language = 'de',
) {
  const { email = '', repository = '', origin = '' } = changes;
  return {
    t: translatorFor(language, messages[language]),
    to: pathsOf('/', language),
    site: { ...site, origin, repository, operator: { ...site.operator, email } },
  };
}

const TEXT = [
  'Hinweis zu amt',
  'Amt & Beispiel',
  'https://wegweiser.example/de/stelle/amt/',
  '',
  'Was fehlt oder ist falsch:',
  '',
];
const ORIGIN = { origin: 'https://wegweiser.example' };

describe('a report of an error in a contact point', () => {
  it('names the record and its page, asks what is wrong, and says nothing else', () => {
    expect(pointReport(frame(ORIGIN), office).text.split('\n')).toEqual(TEXT);
  });

  it.each(ALL_LANGUAGES)('carries the id in %s', (language) => {
    const { text } = pointReport(frame({}, language), office);
    expect(text).toContain(`/${language}/stelle/amt/`);
    expect(text).toContain(messages[language]['report.question']);
  });

  it('is a mail to the operator, its lines parted by CRLF', () => {
    const { message = '' } = pointReport(
      frame({ ...ORIGIN, email: EMAIL, repository: REPOSITORY }),
      office,
    );
    const { protocol, pathname, searchParams } = new URL(message);
    expect([protocol, pathname]).toEqual(['mailto:', EMAIL]);
    expect(searchParams.get('subject')).toBe('Hinweis zu amt');
    expect(searchParams.get('body')).toBe(TEXT.join('\r\n'));
  });

  it('is an issue where only a repository is known', () => {
    const { message = '' } = pointReport(frame({ ...ORIGIN, repository: REPOSITORY }), office);
    const { origin, pathname, searchParams } = new URL(message);
    expect(origin + pathname).toBe(`${REPOSITORY}/issues/new`);
    expect(searchParams.get('title')).toBe('Hinweis zu amt');
    expect(searchParams.get('body')).toBe(TEXT.join('\r\n'));
  });

  it('leads to the text to copy where neither is known', () => {
    expect(pointReport(frame({}), office).message).toBeUndefined();
    expect(pointReportAddress(frame({}), office)).toBe('/de/stelle/amt/#melden');
    expect(pointReportAddress(frame({ email: EMAIL }), office)).toMatch(/^mailto:/);
  });
});

describe('reportAddress', () => {
  const at = (changes: Parameters<typeof frame>[0]) =>
    reportAddress(frame(changes), 'lra-heilbronn');

  it('writes to the operator, else to the repository, else explains', () => {
    const email = 'kontakt@wegweiser.example';
    const repository = 'https://git.example/wegweiser';
    expect(at({ email, repository })).toBe(`mailto:${email}?subject=Hinweis%20zu%20lra-heilbronn`);
    expect(at({ repository })).toBe(`${repository}/issues/new?title=Hinweis%20zu%20lra-heilbronn`);
    expect(at({})).toBe('/de/ueber/#fehler');
  });
});
