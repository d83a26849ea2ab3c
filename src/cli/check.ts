import { formatProblems } from '../content/problem.ts';
import { CONTENT_ROOT, findProblems } from '../site/load.ts';

/** `npm run check`: reads all content and lists every problem with file, line and column. */
const { content, problems } = findProblems(CONTENT_ROOT);
if (content === undefined) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else {
  const { places, points, messages, pages } = content;
  const published = points.filter(({ publish }) => publish).length;
  console.log(
    [
      `${places.districts.length} Kreise, ${places.municipalities.length} Städte und Gemeinden, ${places.localities.length} Ortsteile`,
      `${points.length} Anlaufstellen, davon ${published} veröffentlicht`,
      `${Object.keys(messages).length} Sprachen, ${pages.length} Texte`,
      'Keine Fehler.',
    ].join('\n'),
  );
}
