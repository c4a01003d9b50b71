/** Offers a value as a JSON file to the player. */
export function downloadJson(name: string, value: unknown): void {
  downloadFile(name, JSON.stringify(value), 'application/json');
}

/** Offers a file to the player. */
export function downloadFile(name: string, content: string | Uint8Array, type: string): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type }));
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
