import { describe, expect, it } from 'vitest';
import { publicPhone } from '../../../src/directory/contact-point.ts';
import { looksPersonal } from '../../../src/directory/person.ts';
import { isMobile, nationalForm, phone, telUri } from '../../../src/directory/phone.ts';

describe('phone', () => {
  it.each(['+49 7131 9940', '+49 800 1110550', '110', '112', '115', '116117', '116016'])(
    'takes %s',
    (number) => {
      expect(phone.safeParse(number).success).toBe(true);
    },
  );

  it.each(['07131 9940', '9940', '+49 7131', '+43 1 58858', '116', '117', '1161170', ''])(
    'refuses "%s"',
    (number) => {
      expect(phone.safeParse(number).success).toBe(false);
    },
  );

  it('shows numbers as they are dialled in Germany and links them internationally', () => {
    expect(nationalForm('+49 7131 9940')).toBe('07131 9940');
    expect(nationalForm('116117')).toBe('116 117');
    expect(nationalForm('110')).toBe('110');
    expect(telUri('+49 7131 9940')).toBe('tel:+4971319940');
  });

  it('keeps back the extension of a single person', () => {
    const number = '+49 7131 9940';
    expect(publicPhone({ phone: number, phoneKind: 'desk' })).toBeUndefined();
    expect(publicPhone({ phone: number, phoneKind: 'team' })).toBe(number);
    expect(publicPhone({})).toBeUndefined();
  });
});

describe('looksPersonal', () => {
  it.each([
    'erika.muster@stadt.de',
    'e.muster@stadt.de',
    'erika_muster@stadt.de',
    'eva.lüb-ahn@x.de',
  ])('takes %s for a person', (email) => {
    expect(looksPersonal({ email })).toBe('email');
  });

  it.each(['info@stadt.de', 'integration@landkreis.de', 'fluechtlinge-rv@diakonie.de'])(
    'takes %s for an office',
    (email) => {
      expect(looksPersonal({ email })).toBeUndefined();
    },
  );

  it('takes a mobile number for a person', () => {
    expect(isMobile('+49 171 5550123')).toBe(true);
    expect(isMobile('+49 711 2160')).toBe(false);
    expect(looksPersonal({ phone: '+49 171 5550123' })).toBe('phone');
  });
});
