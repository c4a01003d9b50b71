const ENOUGH = 160;
/** Who speaks next, in a text of several voices: a title in capitals. */
const SPEAKER = /\n\p{Lu}[\p{Lu}\s’'-]+\.$/u;

/** The first sentences of a text, up to about so many letters, never cut within one. */
export function gist(text: string, most = ENOUGH): string {
  const sentences = text.match(/[^.!?…]+(?:[.!?…]+[\u00a0 ]?[»”]?|$)\s*/g) ?? [text];
  let said = '';
  for (const sentence of sentences) {
    if (said !== '' && said.length + sentence.trim().length > most) break;
    said += sentence;
  }
  return said.trim().replace(SPEAKER, '').trim();
}

/** With a capital at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
