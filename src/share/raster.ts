import { resolve } from 'node:path';
import sharp from 'sharp';

/** Pango, inside sharp, joins Arabic letters and sets Ethiopic; it takes its fonts from here alone. */
const FONT = 'Noto Sans';
process.env['FONTCONFIG_FILE'] = resolve('src/share/fonts.conf');

/** A picture as it is in memory, four bytes for each point. */
export interface Raster {
  points: Buffer;
  width: number;
  height: number;
}

/** How a text is set; sizes in pixels. */
export interface TextStyle {
  bold?: boolean;
  colour: string;
  width: number;
  height: number;
  /** Largest first; the first that fits the height is taken, otherwise the last. */
  sizes: readonly number[];
  /** Height of a line; 1 is what the font asks for. */
  lineHeight?: number;
}

/** Sets a text within a box, broken into lines, as large as fits. */
export async function textRaster(text: string, style: TextStyle): Promise<Raster> {
  const { bold = false, colour, width, height, sizes, lineHeight = 1 } = style;
  const weight = bold ? 'bold' : 'normal';
  const markup = `<span foreground="${colour}" weight="${weight}" line_height="${lineHeight}">${escape(text)}</span>`;
  let raster: Raster | undefined;
  for (const size of sizes) {
    const { data, info } = await sharp({
      text: { text: markup, font: `${FONT} ${size}`, width, dpi: 72, rgba: true },
    })
      .raw()
      .toBuffer({ resolveWithObject: true });
    raster = { points: data, width: info.width, height: info.height };
    if (info.height <= height && info.width <= width) break;
  }
  if (raster === undefined) throw new Error('A text needs at least one size.');
  return raster;
}

/** Draws SVG as PNG, its words in the fonts of the project. */
export function svgRaster(svg: string, scale = 1): Promise<Buffer> {
  return sharp(Buffer.from(svg.replaceAll('system-ui, sans-serif', FONT)), { density: 72 * scale })
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer();
}

/** Lays pictures over a drawing. */
export function layered(
  svg: string,
  layers: readonly (Raster & { left: number; top: number })[],
): Promise<Buffer> {
  return sharp(Buffer.from(svg))
    .composite(
      layers.map(({ points, width, height, left, top }) => ({
        input: points,
        raw: { width, height, channels: 4 },
        left,
        top,
      })),
    )
    .png({ compressionLevel: 9 })
    .toBuffer();
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
