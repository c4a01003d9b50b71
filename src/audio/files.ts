/** Addresses of the sounds by name, WebM first. */
const found = import.meta.glob<string>('../../assets/sounds/*.{webm,mp3}', { query: '?url', import: 'default', eager: true });

/** Addresses of a sound, the best format first; none if there is no such sound. */
export const filesOf = (sound: string): string[] =>
  ['webm', 'mp3'].flatMap((extension) => found[`../../assets/sounds/${sound}.${extension}`] ?? []);
