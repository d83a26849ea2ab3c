import { describe, expect, it } from 'vitest';
import { mailLink, mapLinksOf, smsLink, withBody } from '../../../src/take/share-links.ts';
import type { PostalCode } from '../../../src/places/keys.ts';

describe('links that pass a contact on', () => {
  it('carry the whole text, the lines of a mail parted as mail wants it', () => {
    expect(mailLink('Amt & Co', 'a=1\nb?')).toBe(
      'mailto:?subject=Amt%20%26%20Co&body=a%3D1%0D%0Ab%3F',
    );
    expect(smsLink('a&b\nc')).toBe('sms:?body=a%26b%0Ac');
  });
});

describe('links to a map', () => {
  it('search for the address as one writes it', () => {
    const address = {
      street: 'Lerchenstraße 40',
      postalCode: '74072' as PostalCode,
      city: 'Heilbronn',
    };
    const query = 'Lerchenstra%C3%9Fe%2040%2C%2074072%20Heilbronn';
    expect(mapLinksOf({ address })).toEqual({
      app: `geo:0,0?q=${query}`,
      web: `https://www.openstreetmap.org/search?query=${query}`,
    });
  });

  it('do not exist where the street is not known', () => {
    expect(mapLinksOf({ address: { city: 'Heilbronn' } })).toBeUndefined();
    expect(mapLinksOf({})).toBeUndefined();
  });
});

describe('withBody', () => {
  it('exchanges the text of a message, and nothing else', () => {
    const other = withBody('mailto:a@b.example?subject=Wort&body=alt%20&cc=c', 'neu & $& so\nzwei');
    expect(other).toBe(
      'mailto:a@b.example?subject=Wort&body=neu%20%26%20%24%26%20so%0D%0Azwei&cc=c',
    );
  });
});
