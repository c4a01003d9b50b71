/** A bar beside a number that says the same; hidden from screen readers. `colour` is a custom property of the tokens. */
export function Meter({ value, max, colour = '--signal' }: { value: number; max: number; colour?: string }) {
  const share = max <= 0 ? 0 : Math.max(0, Math.min(1, value / max));
  return (
    <div class="meter" aria-hidden="true" style={{ '--meter': `var(${colour})` }}>
      <div class="meter__bar" style={{ width: `${Math.round(share * 100)}%` }} />
    </div>
  );
}
