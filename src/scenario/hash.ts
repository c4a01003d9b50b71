/**
 * 64 bits of a text as 16 hexadecimal digits: the same on every machine. For telling apart, not for secrecy.
 * Two 32-bit lanes mixed with the constants of MurmurHash3.
 */
export function hashText(text: string): string {
  const [high, low] = lanes(text);
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}

/** 32 bits of a text as a non-negative integer. */
export function hashNumber(text: string): number {
  return lanes(text)[1];
}

function lanes(text: string): [number, number] {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x85ebca6b);
    a = (a << 13) | (a >>> 19);
    b = Math.imul(b ^ code, 0xc2b2ae35);
    b = (b << 15) | (b >>> 17);
  }
  a = finish(a ^ text.length ^ (b >>> 7));
  b = finish(b ^ text.length ^ (a >>> 9));
  return [a >>> 0, b >>> 0];
}

function finish(lane: number): number {
  lane = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  lane = Math.imul(lane ^ (lane >>> 13), 0xc2b2ae35);
  return lane ^ (lane >>> 16);
}

/** JSON with sorted keys, so that two equal values give the same text. */
export function canonical(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return quoted(value);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  let text = '';
  if (Array.isArray(value)) {
    for (const item of value) text += (text === '' ? '' : ',') + canonical(item);
    return `[${text}]`;
  }
  const object = value as Record<string, unknown>;
  for (const key of Object.keys(object).sort()) {
    if (object[key] !== undefined) text += `${text === '' ? '' : ','}${quoted(key)}:${canonical(object[key])}`;
  }
  return `{${text}}`;
}

/** As JSON.stringify, quicker for the ids that make up most of a world. */
function quoted(text: string): string {
  return /^[\w .:-]*$/.test(text) ? `"${text}"` : JSON.stringify(text);
}
