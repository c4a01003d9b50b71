/** Runs a piece of work again and again for about so many milliseconds, after a warm-up; answers how often a second. */
export function perSecond(work: (turn: number) => void, milliseconds = 1500): number {
  const warm = performance.now() + milliseconds / 3;
  for (let turn = 0; performance.now() < warm; turn++) work(turn);
  const begun = performance.now();
  let turns = 0;
  while (performance.now() - begun < milliseconds) work(turns++);
  return (turns * 1000) / (performance.now() - begun);
}

/** A figure with three digits that matter. */
export function figure(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value.toPrecision(3);
}

export function rows(title: string, lines: string[][]): string {
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  const row = (line: string[]) =>
    line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ');
  return `\n${title}\n${lines.map((line) => `  ${row(line)}`).join('\n')}`;
}
