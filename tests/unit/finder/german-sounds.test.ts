import { describe, expect, it } from 'vitest';
import { germanSounds } from '../../../src/finder/german-sounds.ts';

describe('German names are said', () => {
  it.each([
    ['Weinsberg', 'vAYnsbERQ', 'w, ei, and a g at the end that is nearly k'],
    ['Stuttgart', '$tutgaRt', 'st at the start'],
    ['Schwetzingen', 'SveTsinGEn', 'sch, tz, ng'],
    ['Reutlingen', 'rOItlinGEn', 'eu'],
    ['Lauffen', 'laWfEn', 'au, a doubled letter'],
    ['Villingen', 'VilinGEn', 'v'],
    ['Pforzheim', 'PfoRTshAYm', 'pf, z, h of a part of the word'],
    ['Nattheim', 'nathAYm', 't-heim is no th'],
    ['Rothenburg', 'rotHEnbuRQ', 'th'],
    ['Laupheim', 'laWphAYm', 'p-heim is no ph'],
    ['Philippsburg', 'filipsbuRQ', 'ph'],
    ['Mühlhausen', 'müHlhaWzEn', 'h that lengthens, s between vowels'],
    ['Ochsenhausen', 'o#sEnhaWzEn', 'chs'],
    ['Wiesloch', 'viéslox', 'ie, ch'],
    ['Rheinstetten', 'rHAYn$tetEn', 'rh'],
    ['Murrhardt', 'muRhaRD', 'rr, dt'],
    ['Bühl', 'büHl', 'h before a consonant'],
  ])('%s: %s (%s)', (name, sounds) => {
    expect(germanSounds(name)).toBe(sounds);
  });

  it('leaves out what is no letter of a name', () => {
    expect(germanSounds('1!漢')).toBe('');
  });
});
