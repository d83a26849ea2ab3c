import { encode } from 'uqr';

/** A QR code to be drawn: a square of `size` modules, its quiet zone included. */
export interface QrCode {
  size: number;
  /** The dark modules as the path of an SVG. */
  path: string;
}

/** What a reader needs around the code to find it (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/**
 * @param correction how much may be lost: M for paper that may be folded or stained a little, Q for
 * paper on a wall that gets wet and torn
 */
export function qrOf(text: string, correction: 'M' | 'Q' = 'M'): QrCode {
  const { size, data } = encode(text, { ecc: correction, border: QUIET_ZONE });
  const path = data.flatMap((row, y) =>
    runsOf(row).map(([start, length]) => `M${start} ${y}h${length}v1h-${length}z`),
  );
  return { size, path: path.join('') };
}

/** Dark modules side by side are one piece: a fifth of the bytes, and no hairlines between them. */
function runsOf(row: readonly boolean[]): [start: number, length: number][] {
  const runs: [start: number, length: number][] = [];
  for (const [at, dark] of row.entries()) {
    const last = runs.at(-1);
    if (!dark) continue;
    if (last && last[0] + last[1] === at) last[1] += 1;
    else runs.push([at, 1]);
  }
  return runs;
}
