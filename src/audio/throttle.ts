/** Lets a kind of thing through at most once in `gap` milliseconds: fast-forward must not become a din. */
export function throttle(gap: number): (kind: string, now: number) => boolean {
  const last = new Map<string, number>();
  return (kind, now) => {
    const before = last.get(kind);
    if (before !== undefined && now - before < gap) return false;
    last.set(kind, now);
    return true;
  };
}
