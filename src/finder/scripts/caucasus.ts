import { scriptOf } from './script.ts';

/** Georgian: names that end in a consonant get the nominative's -ი, here left to be a mute final vowel. */
export const georgian = scriptOf(
  `
  ა = a; ბ = b; გ = g; დ = d; ე = e/ö; ვ = v; ზ = z; თ = t; ი = i/ü; კ = k; ლ = l; მ = m; ნ = n; ო = o; პ = p
  ჟ = Z; რ = r; ს = s; ტ = t; უ = u; ფ = p/f; ქ = k; ღ = g/r; ყ = k; შ = S; ჩ = (t) S; ც წ = t s; ძ = d z
  ჭ = (t) S; ხ = x/h; ჯ = d Z; ჰ = h; ჲ = j; იუ = (j) ü/u; იო = (j) ö/o
  `,
  { vowelsWritten: true },
);

/** Armenian. Western Armenian swaps voiced and voiceless letters, which lie close by anyway. */
export const armenian = scriptOf(
  `
  ա = a; բ = b/p; գ = g/k; դ = d/t; ե = (j) e; զ = z; է = e; ը = y; թ = t; ժ = Z; ի = i; լ = l; խ = x/h; ծ = t s
  կ = k/g; հ = h; ձ = d z; ղ = g/r/l; ճ = (t) S; մ = m; յ = j/h; ն = n; շ = S; ո = (v) o; չ = (t) S; պ = p/b
  ջ = d Z; ռ = r; ս = s; վ = v; տ = t/d; ր = r; ց = t s; ու = u; ու = u; ւ = v/u; փ = p; ք = k; օ = o; ֆ = f
  և եւ = e v; յու = (j) ü/u; յո = (j) ö/o; ույ = o j
  `,
  { vowelsWritten: true },
);
