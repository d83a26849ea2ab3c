import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { chartFile } from '../../../src/facts/charts/svg.ts';
import { ALL_LANGUAGES } from '../../../src/i18n/languages.ts';
import { translatorFor } from '../../../src/i18n/translator.ts';
import { loadContent } from '../../../src/site/load.ts';
import { CHARTS, chartsIn } from '../../../src/facts/programme.ts';

const { facts, messages } = loadContent('content');
const german = chartsIn(facts, translatorFor('de', messages.de));
const elements = (svg: string, selector: string) => [
  ...parseHTML(`<body>${svg}</body>`).document.querySelectorAll(selector),
];
const textsOf = (svg: string) =>
  elements(svg, 'text, tspan').map(({ textContent }) => textContent.trim());

describe.each(CHARTS)('the chart %s', (chart) => {
  it.each(ALL_LANGUAGES)('obeys the policy and names itself in %s', (language) => {
    const svg = chartsIn(facts, translatorFor(language, messages[language]))[chart];
    expect(svg).not.toMatch(/ style=|<style|<script| on\w+=|aria-label="/);
    const ids = elements(svg, '[id]').map(({ id }) => id);
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
    const [root] = elements(svg, 'svg[role=img]');
    expect(ids).toContain(root?.getAttribute('aria-labelledby'));
    expect(ids).toContain(root?.getAttribute('aria-describedby'));
    expect(svg).not.toContain('NaN');
  });

  it('is the same every time', () => {
    expect(chartsIn(facts, translatorFor('de', messages.de))[chart]).toBe(german[chart]);
  });

  it('is a file that stands alone', () => {
    const file = chartFile(german[chart]);
    expect(file).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="\d+" height="\d+"/);
    expect(file).toContain('fill="#fff"');
  });
});

it('the money chart has a bar for each known year and a sign for each gap', () => {
  // Two panels of ten years; three fillings stand in the legend.
  expect(textsOf(german.geld).filter((text) => text === '?')).toHaveLength(8 + 1);
  const fills = elements(german.geld, 'rect[fill], [fill] > rect').map(
    (bar) => bar.getAttribute('fill') ?? '',
  );
  expect(fills.filter((fill) => fill === 'url(#geld-hatch)')).toHaveLength(2 + 1);
  expect(fills.filter((fill) => fill === 'url(#geld-dots)')).toHaveLength(2 + 1);
  expect(fills.filter((fill) => fill === 'currentColor')).toHaveLength(5 + 3 + 1);
  expect(textsOf(german.geld)).toContain('> 55');
});

it('the staff chart shows every observation with its number', () => {
  const numbers = textsOf(german.fachkraefte).filter((text) => /^\d(\.\d{3}|\d\d)$/.test(text));
  expect(numbers.toSorted()).toEqual(
    ['1.000', '600', '1.184', '900', ...Array<string>(6).fill('1.200')].toSorted(),
  );
});
