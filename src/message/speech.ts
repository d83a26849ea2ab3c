/** The part of a voice that decides whether it may speak. */
type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>;

/** A German voice that the device itself holds: others would send the text to a server. */
export function germanVoice<V extends Voice>(voices: readonly V[]): V | undefined {
  return voices.find(({ lang, localService }) => localService && /^de([-_]|$)/i.test(lang));
}
