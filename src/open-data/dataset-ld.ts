import { headOf } from './head.ts';
import { DATASETS, licenceOf } from './release.ts';
import type { DataFile, Release } from './release.ts';

/** The open data in the words of schema.org: one dataset for each set of files. */
export function datasetsLd(files: readonly DataFile[], release: Release) {
  const { data, land, inGerman, addresses, publisher } = release;
  return {
    '@context': 'https://schema.org',
    '@graph': DATASETS.map((dataset) => ({
      '@type': 'Dataset',
      name: `${inGerman.text(`data.set-${dataset}`)} – ${land.name}`,
      description: inGerman.text(`data.about-${dataset}`),
      url: addresses.page,
      inLanguage: 'de',
      version: data.version,
      dateModified: data.date,
      license: licenceOf(dataset, data).url,
      creditText: headOf(dataset, release).credit,
      creator: publisher === '' ? undefined : { '@type': 'Organization', name: publisher },
      isAccessibleForFree: true,
      spatialCoverage: { '@type': 'AdministrativeArea', name: land.name },
      distribution: files
        .filter((file) => file.dataset === dataset)
        .map(({ path, mediaType }) => ({
          '@type': 'DataDownload',
          contentUrl: addresses.file(path),
          encodingFormat: mediaType.split(';')[0],
        })),
    })),
  };
}
