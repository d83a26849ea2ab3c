/** The part of a web address that somebody can type from paper: `landkreis-heilbronn.de`. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
