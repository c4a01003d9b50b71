/** With its own quotation marks turned into those of the second rank. */
export function inner(title: string): string {
  return title.replaceAll('“', '‘').replaceAll('”', '’').replace(/«\s*/g, '“').replace(/\s*»/g, '”');
}

/** Without the full stop at the end, so that it can stand inside a sentence. */
export function bare(text: string): string {
  return text.trim().replace(/(?<!\.)\.$/, '');
}
