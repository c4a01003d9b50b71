const LINES = ['one', 'two', 'three', 'four', 'five'] as const;

/** The end, for those who played together: the lines of the seats come in from everywhere to one terminus, at dawn. */
export function ArrivalArt() {
  return (
    <svg viewBox="0 0 640 220" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">
      <defs>
        <linearGradient id="arrival-dawn" x1="0" y1="0" x2="1" y2="0">
          <stop offset="0.45" class="arrival__night" />
          <stop offset="1" class="arrival__dawn" />
        </linearGradient>
      </defs>
      <rect width="640" height="220" fill="url(#arrival-dawn)" />
      {LINES.map((name, index) => {
        const [from, to] = [22 + index * 44, 78 + index * 16];
        const bend = Math.abs(from - to);
        return (
          <g key={name} class={`arrival__line arrival__line--${name}`}>
            <path d={`M-10 ${from}H${300 - bend}L300 ${to}H520`} />
            <circle cx={70 + index * 34} cy={from} r="7" />
          </g>
        );
      })}
      <rect class="arrival__stop" x="500" y="62" width="40" height="96" rx="20" />
    </svg>
  );
}
