import { sha256 } from './checksum.ts';
import { headOf } from './head.ts';
import { GEOCODING, stateKey } from './hsds/areas.ts';
import { DATASETS, licenceOf } from './release.ts';
import type { Dataset, DataFile, Release } from './release.ts';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatde: 'http://dcat-ap.de/def/dcatde/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const GERMAN = { '@id': 'http://publications.europa.eu/resource/authority/language/DEU' };
/** Population and society: the European theme that migration belongs to. */
const THEME = { '@id': 'http://publications.europa.eu/resource/authority/data-theme/SOCI' };
const FILE_TYPE = 'http://publications.europa.eu/resource/authority/file-type/';

const FORMATS: Record<string, string> = {
  'text/csv': 'CSV',
  'application/json': 'JSON',
  'application/geo+json': 'GEOJSON',
};

/** How often the datasets are brought up to date, in the European list of frequencies: at irregular times. */
const FREQUENCY = { '@id': 'http://publications.europa.eu/resource/authority/frequency/IRREG' };

/** Metadata after DCAT-AP.de, so that portals for open data can list the datasets. */
export function catalogOf(files: readonly DataFile[], release: Release) {
  const { addresses, inGerman, data, publisher } = release;
  const common = {
    'dct:language': GERMAN,
    'dct:modified': { '@type': 'xsd:date', '@value': data.date },
    // Until somebody answers for the site there is nobody to name.
    ...(publisher !== '' && {
      'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': publisher },
    }),
  };
  return {
    '@context': CONTEXT,
    '@type': 'dcat:Catalog',
    '@id': addresses.file('catalog.jsonld'),
    'dct:title': german(inGerman.text('data.title')),
    'dct:description': german(inGerman.text('data.lead')),
    ...common,
    'foaf:homepage': { '@id': addresses.page },
    'dcat:dataset': DATASETS.map((dataset) => ({
      ...datasetOf(dataset, release),
      ...common,
      'dcat:distribution': files
        .filter((file) => file.dataset === dataset)
        .map((file) => distributionOf(file, dataset, release)),
    })),
  };
}

function datasetOf(dataset: Dataset, release: Release) {
  const { addresses, inGerman, data, land } = release;
  return {
    '@type': 'dcat:Dataset',
    '@id': addresses.file(`catalog.jsonld#${dataset}`),
    'dct:identifier': `${data.namespace}/${dataset}`,
    'dct:title': german(`${inGerman.text(`data.set-${dataset}`)} – ${land.name}`),
    'dct:description': german(inGerman.text(`data.about-${dataset}`)),
    'dcat:version': data.version,
    'dcat:theme': THEME,
    'dct:accrualPeriodicity': FREQUENCY,
    'dcatde:politicalGeocodingLevelURI': {
      '@id': 'http://dcat-ap.de/def/politicalGeocoding/Level/state',
    },
    'dcatde:politicalGeocodingURI': { '@id': `${GEOCODING}/stateKey/${stateKey(release)}` },
    'dcat:landingPage': { '@id': addresses.page },
  };
}

function distributionOf({ path, mediaType, text }: DataFile, dataset: Dataset, release: Release) {
  const url = { '@id': release.addresses.file(path) };
  const [type = ''] = mediaType.split(';');
  return {
    '@type': 'dcat:Distribution',
    '@id': release.addresses.file(`catalog.jsonld#${path}`),
    'dct:title': german(path),
    'dcat:accessURL': url,
    'dcat:downloadURL': url,
    'dct:license': { '@id': licenceOf(dataset, release.data).dcat },
    'dcatde:licenseAttributionByText': german(headOf(dataset, release).credit),
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${type}` },
    'dct:format': { '@id': `${FILE_TYPE}${FORMATS[type] ?? 'BIN'}` },
    'dcat:byteSize': {
      '@type': 'xsd:nonNegativeInteger',
      '@value': String(Buffer.byteLength(text)),
    },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256' },
      'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': sha256(text) },
    },
  };
}

function german(text: string) {
  return { '@language': 'de', '@value': text };
}
