/** Words that a newcomer is asked to read before the exercise begins; the rest waits, folded. */
const ENOUGH = 40;

/** How many parts of the dossier stand open at first: those that are read in a few seconds together. */
export function openParts(texts: readonly string[]): number {
  let words = 0;
  for (const [index, text] of texts.entries()) {
    words += text.trim().split(/\s+/).length;
    if (words > ENOUGH) return index;
  }
  return texts.length;
}
