/** Line and column, from 1, of the value at a path such as `entries[3].hash`; of what encloses it if it is not there. */
export function placeIn(json: string, path: string): { line: number; column: number } {
  const keys = [...path.matchAll(/[^.[\]]+/g)].map(([key]) => key);
  const reader = new Reader(json);
  let place = reader.space(0);
  for (const key of keys) {
    const next = reader.child(place, key);
    if (next === null) break;
    place = next;
  }
  const before = json.slice(0, place).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Steps over JSON without building it. The text may be cut short: then nothing more is found. */
class Reader {
  constructor(private readonly text: string) {}

  space(at: number): number {
    while (' \n\r\t'.includes(this.text[at] ?? '-')) at++;
    return at;
  }

  /** Where the value of a key, or the item of an index, begins. */
  child(at: number, wanted: string): number | null {
    const open = this.text[at];
    if (open !== '{' && open !== '[') return null;
    let index = 0;
    for (let place = this.space(at + 1); place < this.text.length; index++) {
      if (this.text[place] === '}' || this.text[place] === ']') return null;
      let key = String(index);
      if (open === '{') {
        const end = this.value(place);
        key = this.text.slice(place + 1, end - 1);
        place = this.space(this.space(end) + 1);
      }
      if (key === wanted) return place;
      place = this.space(this.value(place));
      if (this.text[place] === ',') place = this.space(place + 1);
    }
    return null;
  }

  /** The place after the value that begins here. */
  private value(at: number): number {
    const open = this.text[at];
    if (open === '"') return this.word(at);
    if (open !== '{' && open !== '[') {
      while (at < this.text.length && !',}] \n\r\t'.includes(this.text[at] as string)) at++;
      return at;
    }
    let depth = 0;
    for (let place = at; place < this.text.length; place++) {
      const letter = this.text[place] as string;
      if (letter === '"') place = this.word(place) - 1;
      else if ('{['.includes(letter)) depth++;
      else if ('}]'.includes(letter) && --depth === 0) return place + 1;
    }
    return this.text.length;
  }

  private word(at: number): number {
    for (let place = at + 1; place < this.text.length; place++) {
      if (this.text[place] === '\\') place++;
      else if (this.text[place] === '"') return place + 1;
    }
    return this.text.length;
  }
}
