import { describe, expect, it } from 'vitest';
import { translatorFor } from '../../../src/i18n/translator.ts';
import { loadContent } from '../../../src/site/load.ts';
import { pathsOf } from '../../../src/addresses/paths.ts';
import { reportAddress } from '../../../src/site/report.ts';

const { site, messages } = loadContent('content');

describe('pathsOf', () => {
  it('stands below the base path', () => {
    expect(pathsOf('/', 'de').place('ulm')).toBe('/de/ort/ulm/');
    expect(pathsOf('/wegweiser/', 'ar').point('rathaus')).toBe('/wegweiser/ar/stelle/rathaus/');
    expect(pathsOf('/wegweiser', 'de').inLanguage('en', 'kreis/')).toBe('/wegweiser/en/kreis/');
  });
});

describe('reportAddress', () => {
  const context = { t: translatorFor('de', messages.de), to: pathsOf('/', 'de') };
  const at = (changes: { email?: string; repository?: string }) =>
    reportAddress(
      {
        ...context,
        site: {
          ...site,
          repository: changes.repository ?? '',
          operator: { ...site.operator, email: changes.email ?? '' },
        },
      },
      'lra-heilbronn',
    );

  it('writes to the operator, else to the repository, else explains', () => {
    const email = 'kontakt@wegweiser.example';
    const repository = 'https://git.example/wegweiser';
    expect(at({ email, repository })).toBe(`mailto:${email}?subject=Hinweis%20zu%20lra-heilbronn`);
    expect(at({ repository })).toBe(`${repository}/issues/new?title=Hinweis%20zu%20lra-heilbronn`);
    expect(at({})).toBe('/de/ueber/#fehler');
  });
});
