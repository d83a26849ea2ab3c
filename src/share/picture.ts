import { layered, textRaster } from './raster.ts';

/** Size that messengers and social networks ask for, in pixels. */
export const SHARE_SIZE = { width: 1200, height: 630 };

export interface ShareWords {
  name: string;
  subtitle: string;
  title: string;
  lead: string;
  dir: 'ltr' | 'rtl';
  /** Height of a line; scripts with tall lines need less of what their font asks for. */
  lineHeight: number;
}

const COLOUR = { ink: '#16181d', ink2: '#4a4f5a', paper: '#f6f4ee', sign: '#ffcc1a' };
const MARGIN = 72;
const SIGN = { top: 56, height: 124, padding: 36, point: 56 };
const TITLE_TOP = 222;
const WIDTH = SHARE_SIZE.width - 2 * MARGIN;

/** The signpost with the site's name, and below it what the page is about; large enough for a phone. */
export async function sharePicture(words: ShareWords): Promise<Buffer> {
  const { lineHeight, dir } = words;
  const [name, subtitle, title, lead] = await Promise.all([
    textRaster(words.name, { bold: true, colour: COLOUR.ink, width: 700, height: 70, sizes: [46] }),
    textRaster(words.subtitle, { colour: COLOUR.ink, width: 900, height: 50, sizes: [27] }),
    textRaster(words.title, {
      bold: true,
      colour: COLOUR.ink,
      width: WIDTH,
      height: 230,
      sizes: [112, 96, 84, 72, 60],
      lineHeight,
    }),
    textRaster(words.lead, {
      colour: COLOUR.ink2,
      width: WIDTH,
      height: 140,
      sizes: [44, 40, 36, 32],
      lineHeight,
    }),
  ]);
  const inner = Math.max(name.width, subtitle.width);
  const outer = SIGN.padding + inner + SIGN.padding + SIGN.point;
  const left = (inset: number, width: number) =>
    dir === 'ltr' ? MARGIN + inset : SHARE_SIZE.width - MARGIN - inset - width;
  const free = SIGN.height - name.height - subtitle.height;
  return layered(background(outer, dir), [
    { ...name, left: left(SIGN.padding, name.width), top: SIGN.top + Math.round(free * 0.36) },
    {
      ...subtitle,
      left: left(SIGN.padding, subtitle.width),
      top: SIGN.top + Math.round(free * 0.68) + name.height,
    },
    { ...title, left: left(0, title.width), top: TITLE_TOP },
    { ...lead, left: left(0, lead.width), top: TITLE_TOP + title.height + 54 },
  ]);
}

/** Paper with the yellow sign, which points in the direction of reading. */
function background(signWidth: number, dir: 'ltr' | 'rtl'): string {
  const { width, height } = SHARE_SIZE;
  const { top, point } = SIGN;
  const [middle, bottom] = [top + SIGN.height / 2, top + SIGN.height];
  const start = dir === 'ltr' ? MARGIN : width - MARGIN;
  const towards = dir === 'ltr' ? 1 : -1;
  const shoulder = start + towards * (signWidth - point);
  const tip = start + towards * signWidth;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${COLOUR.paper}"/>`,
    `<path d="M${start} ${top}H${shoulder}L${tip} ${middle}L${shoulder} ${bottom}H${start}z" fill="${COLOUR.sign}"/>`,
    `<rect y="${height - 18}" width="${width}" height="18" fill="${COLOUR.sign}"/>`,
    '</svg>',
  ].join('');
}
