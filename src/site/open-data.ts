import type { Quality } from '../open-data/quality.ts';
import { qualityOf } from '../open-data/quality.ts';
import { dataFiles } from '../open-data/files.ts';
import { historyOf } from '../open-data/quality-history.ts';
import type { HistoryRow } from '../open-data/quality-history.ts';
import type { DataFile, Release } from '../open-data/release.ts';
import type { SiteData } from './context.ts';
import { PAGE } from '../addresses/page.ts';
import { FILES, pathsOf } from '../addresses/paths.ts';
import type { Site } from './schema.ts';

/** What the pages show of the open data; made once for a build. */
export interface Published {
  release: Release;
  files: DataFile[];
  quality: Quality;
  /** The totals of each edition, this one last. */
  history: HistoryRow[];
}

const made = new WeakMap<Site, Published>();

type Known = Pick<
  SiteData,
  'site' | 'places' | 'gazetteer' | 'directory' | 'facts' | 'history' | 'inGerman'
>;

/** The open data of a site as it is published, with its addresses. */
export function published(data: Known): Published {
  const before = made.get(data.site);
  if (before) return before;
  const release = releaseOf(data);
  const quality = qualityOf(release, release.data.date);
  const history = historyOf(release.history, release.data, quality.total);
  const now = { release, files: dataFiles(release), quality, history };
  made.set(data.site, now);
  return now;
}

/** One edition of the open data; its addresses are absolute once the site's origin is known. */
export function releaseOf(known: Known): Release {
  const { site, places, gazetteer, directory, facts, history, inGerman } = known;
  const to = pathsOf(site.base, 'de');
  const at = (path: string) => site.origin + path;
  return {
    data: site.data,
    land: site.land,
    publisher: site.operator.name,
    places,
    gazetteer,
    directory,
    facts,
    history,
    inGerman,
    addresses: {
      file: (path) => at(`${to.root}${FILES}${path}`),
      page: at(to.inLanguage('de', PAGE.data)),
      point: (id) => at(to.point(id)),
      place: (slug) => at(to.place(slug)),
    },
  };
}
