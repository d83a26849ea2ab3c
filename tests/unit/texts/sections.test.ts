import { describe, expect, it } from 'vitest';
import { finishedHtml } from '../../../src/i18n/html.ts';
import { pairSections } from '../../../src/texts/sections.ts';

const pair = (german: string, own: string) => pairSections(finishedHtml(german), finishedHtml(own));

describe('pairSections', () => {
  it('puts section beside section, the text before the first heading too', () => {
    expect(
      pair(
        '<p>Zuerst</p><h2 id="a">A</h2><p>1</p><h2 id="b">B</h2>',
        '<p>First</p><h2 id="c">C</h2><p>1</p><h2 id="d">D</h2>',
      ),
    ).toEqual([
      { german: '<p>Zuerst</p>', own: '<p>First</p>' },
      { german: '<h2>A</h2><p>1</p>', own: '<h2 id="c">C</h2><p>1</p>' },
      { german: '<h2>B</h2>', own: '<h2 id="d">D</h2>' },
    ]);
  });

  it('takes the ids of German headings only, whatever else they carry', () => {
    const german = '<p id="x">Zuerst</p><h3 class="y" id="a" lang="de">A</h3>';
    expect(pair(german, '<p></p>')[0]?.german).toBe(
      '<p id="x">Zuerst</p><h3 class="y" lang="de">A</h3>',
    );
  });

  it('puts no section beside a wrong one where a translation lacks one', () => {
    expect(pair('<h2>A</h2><h2>B</h2>', '<h2>A</h2>')).toEqual([
      { german: '<h2>A</h2><h2>B</h2>', own: '<h2>A</h2>' },
    ]);
  });

  it('has nothing beside nothing', () => {
    expect(pair('', ' ')).toEqual([]);
  });
});
