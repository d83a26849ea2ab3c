import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrOf } from '../../../src/take/qr.ts';

/** The modules that a path fills. */
function drawn({ size, path }: ReturnType<typeof qrOf>): boolean[][] {
  const modules = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    modules[Number(y)]?.fill(true, Number(x), Number(x) + Number(length));
  }
  return modules;
}

describe('a QR code', () => {
  const address = 'https://wegweiser.example/de/stelle/lra-heilbronn-integrationsmanagement/';

  it.each(['M', 'Q'] as const)('draws exactly the modules of the code of level %s', (level) => {
    expect(drawn(qrOf(address, level))).toEqual(encode(address, { ecc: level, border: 4 }).data);
  });

  it('has a quiet zone of four modules', () => {
    const modules = drawn(qrOf(address));
    const edge = modules.flatMap((row, y) =>
      row.filter((_, x) => [x, y].some((at) => at < 4 || at >= modules.length - 4)),
    );
    expect(edge.some(Boolean)).toBe(false);
    expect(modules[4]?.[4]).toBe(true);
  });
});
