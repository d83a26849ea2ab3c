import { describe, expect, it } from 'vitest';
import { pathsOf } from '../../../src/addresses/paths.ts';

describe('pathsOf', () => {
  it('stands below the base path', () => {
    expect(pathsOf('/', 'de').place('ulm')).toBe('/de/ort/ulm/');
    expect(pathsOf('/wegweiser/', 'ar').point('rathaus')).toBe('/wegweiser/ar/stelle/rathaus/');
    expect(pathsOf('/wegweiser', 'de').inLanguage('en', 'kreis/')).toBe('/wegweiser/en/kreis/');
  });
});
