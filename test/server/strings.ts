/** Every string in a value, keys included. What was walked once is not walked again: texts are shared by many views. */
export function stringsIn(value: unknown, found = new Set<string>(), walked = new WeakSet<object>()): Set<string> {
  if (typeof value === 'string') found.add(value);
  else if (typeof value === 'object' && value !== null && !walked.has(value)) {
    walked.add(value);
    for (const [key, one] of Object.entries(value)) {
      if (!Array.isArray(value)) found.add(key);
      stringsIn(one, found, walked);
    }
  }
  return found;
}
