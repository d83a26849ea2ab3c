import { fold } from './normalise.ts';

/**
 * What German office words are made of. Whoever knows only "Behörde" or "Kurs" finds
 * "Ausländerbehörde" and "Integrationskurs" by it. Plurals stand beside their singulars where the
 * ending alone does not tell.
 */
const PARTS = `
  abschluss abschlüsse adresse agentur amt ämter angebot anhörung ankunft anspruch antrag anträge
  arbeit aufenthalt auflage aufnahme ausbildung ausweis bau beauftragte behandlung behörde beirat
  beratung berater beruf berechtigung bescheid bescheinigung bewerber bewilligung beziehung bildung
  brief büro bus center dienst duldung eigenschaft einrichtung erlaubnis familie feuerwehr flucht
  flüchtling frage freizeit führerschein geld gemeinde genehmigung gericht gespräch gesetz gestattung
  gesundheit gruppe gutschein handlung haus häuser heim helfer hilfe integration jugend karte
  kind kinder klasse kommission konto kosten kreis kunde kurs kündigung land leistung lehrer leitung
  manager management meldung miete migration minister nachweis nachzug netz netzwerk nummer
  ordnung paket partner pass pflege pflicht plan platz polizei projekt präsidium prüfung punkt rat
  räte recht rechte regelung ruf sachbearbeitung schein schule schutz schlüssel service sicherung
  sorge sozial sprach sprache stadt stelle steuer studium stunde team telefon termin test titel treff
  übersetzung unterbringung unterkunft unterkünfte verband verbot verein verfahren vermittlung
  vermieter versicherung vertrag verträge verwaltung vorschrift wohn wohnung zentrum zeugnis
  zugewanderte zuwanderer zuwanderung
`;

/** Words that only look as if they ended with a part, or say more as a whole. */
const WHOLE = 'ausländer beamt bekannt diskurs exkurs gesamt heirat insgesamt konkurs samt vorrat';

const parts = new Set(PARTS.trim().split(/\s+/).map(fold));
const whole = new Set(WHOLE.split(' ').map(fold));

/** What stands between two parts or ends the last one: Aufenthalt-s-titel, Kurs-e. */
const LINKS = ['', 's', 'n', 'e', 'en', 'es', 'er', 'innen'];
/** Shorter than any first part: Job-center, Not-ruf, Rat-haus. */
const SHORTEST_FIRST = 3;

/**
 * What a folded German word is made of, the last part first, and what begins at each part:
 * `berufssprachkurs` → `kurs`, `berufssprach`, `sprachkurs`, `berufs` … Nothing for a word that is
 * no such compound.
 */
export function compoundParts(word: string): string[] {
  const found = new Set<string>();
  let first = word;
  for (let split = lastPart(first); split !== undefined; split = lastPart(first)) {
    first = split.first;
    for (const part of [split.last, first, word.slice(first.length)]) found.add(part);
  }
  found.delete(word);
  return [...found];
}

/** The part that a folded word is a form of: `kurse` → `kurs`. */
export function partIn(word: string): string | undefined {
  return LINKS.filter((link) => link !== '' && word.endsWith(link))
    .map((link) => word.slice(0, -link.length))
    .find((rest) => parts.has(rest));
}

/** Takes the longest known part from the end of a word. */
function lastPart(word: string): { first: string; last: string } | undefined {
  if (whole.has(word)) return undefined;
  for (let at = SHORTEST_FIRST; at < word.length; at += 1) {
    const ending = word.slice(at);
    for (const link of LINKS) {
      if (!ending.endsWith(link)) continue;
      const last = ending.slice(0, ending.length - link.length);
      if (parts.has(last)) return { first: word.slice(0, at), last };
    }
  }
  return undefined;
}
