import { describe, expect, it } from 'vitest';
import { catalogOf } from '../../../src/open-data/catalog.ts';
import { dataFiles } from '../../../src/open-data/files.ts';
import { DATASETS } from '../../../src/open-data/release.ts';
import { content, releaseWith } from './release.ts';

const site = {
  origin: 'https://wegweiser.example',
  base: '/',
  operator: { ...content.site.operator, name: 'Verein Beispiel e. V.' },
};
const release = releaseWith(site);
const files = dataFiles(release);
const catalog = catalogOf(files, release);

describe('the catalogue after DCAT-AP.de', () => {
  it('has what the profile makes mandatory of a catalogue, a dataset and a distribution', () => {
    const PUBLISHER = { 'dct:publisher': { 'foaf:name': 'Verein Beispiel e. V.' } };
    expect(catalog).toMatchObject(PUBLISHER);
    for (const name of ['dct:title', 'dct:description']) {
      expect(catalog).toHaveProperty([name, '@value']);
    }
    expect(catalog['dcat:dataset']).toHaveLength(DATASETS.length);
    for (const dataset of catalog['dcat:dataset']) {
      expect(dataset).toMatchObject(PUBLISHER);
      expect(dataset['dct:title']['@value']).toContain('Baden-Württemberg');
      expect(dataset['dct:description']['@value']).not.toBe('');
      expect(dataset['dcatde:politicalGeocodingURI']['@id']).toMatch(/stateKey\/08$/);
      expect(dataset['dcat:distribution'].length).toBeGreaterThan(0);
      for (const distribution of dataset['dcat:distribution']) {
        expect(distribution['dct:license']['@id']).toMatch(
          /^http:\/\/dcat-ap\.de\/def\/licenses\//,
        );
        expect(distribution['dcatde:licenseAttributionByText']['@value']).not.toBe('');
        expect(distribution['dct:format']['@id']).toMatch(/(CSV|JSON|GEOJSON)$/);
      }
    }
  });

  it('gives every file of data once, at its absolute address', () => {
    const addresses = catalog['dcat:dataset'].flatMap((dataset) =>
      dataset['dcat:distribution'].map((each) => each['dcat:downloadURL']['@id']),
    );
    expect(addresses.toSorted()).toEqual(
      files
        .filter(({ dataset }) => dataset !== undefined)
        .map(({ path }) => `https://wegweiser.example/daten/${path}`)
        .toSorted(),
    );
  });

  it('names no publisher as long as none is known', () => {
    expect(catalogOf([], releaseWith())).not.toHaveProperty(['dct:publisher']);
  });
});
