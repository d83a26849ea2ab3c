import { PAGE } from '../addresses/page.ts';
import type { Match } from './finder.ts';
import type { PlaceShape } from './shapes.ts';

/** The texts that the page hands over; `{place}` stands where a name goes. */
export interface Texts {
  choose: string;
  ask: string;
  nothing: string;
  nothingHelp: string;
  outside: string;
  locateWait: string;
  locateRefused: string;
  locateOutside: string;
  locateNear: string;
  offline: string;
  wholeDistrict: string;
  /** What a screen reader says of this many results. */
  counts: string[];
  districts: string;
  statewide: string;
}

/** Stands in a text where a name or code goes. */
export const PLACE = '{place}';

/** One result: a link that is an option of the list. */
export function optionOf(
  match: Match,
  index: number,
  start: string,
  texts: Texts,
): HTMLAnchorElement {
  const { slug, kind, name, district, postalCodes, through, ask } = match;
  const option = document.createElement('a');
  option.role = 'option';
  option.id = `finder-option-${index}`;
  option.tabIndex = -1;
  option.ariaSelected = 'false';
  option.href = start + (kind === 'district' ? PAGE.district : PAGE.place)(slug);
  const title = document.createElement('b');
  title.append(...(through ? [isolated(through.text), arrow()] : []), germanName(name));
  const detail = document.createElement('small');
  detail.append(
    ...(kind === 'district'
      ? [texts.wholeDistrict]
      : [isolated(postalCodes.slice(0, 3).join(', ')), ' · ', germanName(district)]),
  );
  option.append(title, detail);
  if (ask) {
    const question = document.createElement('small');
    const [before = '', after = ''] = texts.ask.split(PLACE);
    question.append(before, germanName(name), after);
    option.append(question);
  }
  return option;
}

/** Where to go on when nothing was found. */
export function waysOn(start: string, texts: Texts): HTMLUListElement {
  const list = document.createElement('ul');
  const districts = start + PAGE.districts;
  for (const [href, text] of [
    [districts, texts.districts],
    [`${districts}#land`, texts.statewide],
  ] as const) {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = text;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  return list;
}

/** What is shown of a place that was found by its boundary. */
export function matchOfShape({ slug, name, district, postalCode }: PlaceShape): Match {
  const postalCodes = postalCode === '' ? [] : [postalCode];
  return { slug, kind: 'municipality', name, district, postalCodes, ask: false, confidence: 1 };
}

export function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

/** Text of any script that must not disturb the order of its surroundings. */
function isolated(text: string): HTMLElement {
  const element = document.createElement('bdi');
  element.textContent = text;
  return element;
}

/** Points from what was typed to what it means; right-to-left pages turn it round. */
function arrow(): HTMLElement {
  const element = document.createElement('span');
  element.className = 'arrow';
  element.textContent = '→';
  return element;
}

function germanName(name: string): HTMLElement {
  const element = isolated(name);
  element.lang = 'de';
  return element;
}
