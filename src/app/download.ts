/** Offers a value as a JSON file to the player. */
export function downloadJson(name: string, value: unknown): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(value)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** The file name of a record: scenario, seed and day. */
export function recordName(scenario: string, seed: number, date: Date): string {
  return `cellule-72-${scenario}-${seed}-${date.toISOString().slice(0, 10)}.json`;
}
