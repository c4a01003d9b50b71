import type { ComponentChildren } from 'preact';

const GROUND = 'var(--sunken)';
const RING = 'var(--text)';
const DIM = 'var(--soft)';
const DANGER = 'var(--danger)';
const ON_DANGER = 'var(--on-danger)';
const ACT = 'var(--lane-cell)';
const WARN = 'var(--warn)';
const SAFE = 'var(--good)';
const LINE = 'var(--map-line-0)';

const ring = (colour = RING, radius = 8) => (
  <circle cx="29" cy="16" r={radius} fill={GROUND} stroke={colour} stroke-width={radius / 2.1} />
);
const diamond = (x: number, size: number, fill: string, stroke = 'none') => (
  <path
    d={`M${x} ${16 - size}L${x + size} 16L${x} ${16 + size}L${x - size} 16z`}
    fill={fill}
    stroke={stroke}
    stroke-width="2.4"
  />
);
const track = (colour: string, width: number, dash?: string) => (
  <path d="M4 16H54" stroke={colour} stroke-width={width} stroke-linecap="round" stroke-dasharray={dash} />
);
const tick = (colour: string) => (
  <path
    d="M25.5 16.2l2.6 2.7 4.6-5.6"
    fill="none"
    stroke={colour}
    stroke-width="2.4"
    stroke-linecap="round"
    stroke-linejoin="round"
  />
);
const cargo = (x: number, leak: boolean, colour: string) =>
  leak ? <rect x={x - 2.3} y="12.9" width="4.6" height="6.2" rx="0.8" fill={colour} /> : diamond(x, 3.4, colour);

/** A train on its way; hollow, on dots, where it is only supposed. */
function train(leak: boolean, supposed: boolean): ComponentChildren {
  const inside = supposed ? DANGER : ON_DANGER;
  return (
    <>
      {track(LINE, 9)}
      {track(GROUND, 6)}
      {track(DANGER, 2.6, supposed ? '0.1 6' : undefined)}
      <rect x="11" y="8.5" width="36" height="15" rx="7.5" fill={supposed ? GROUND : DANGER} stroke={DANGER} stroke-width="2.2" />
      {cargo(19, leak, inside)}
      {cargo(28, leak, inside)}
      <path
        d="M36 12.8l3.4 3.2-3.4 3.2"
        fill="none"
        stroke={inside}
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </>
  );
}

/** A row of passages, a lamp over each that is full for who is equipped. */
function gate(colour: string, lit: number, bar: ComponentChildren): ComponentChildren {
  return (
    <>
      <path d="M10 15V25M48 15V25" stroke={colour} stroke-width="4" stroke-linecap="round" />
      {bar}
      {[15, 24.5, 33.5, 43].map((x, n) => (
        <circle key={x} cx={x} cy="8" r="2.4" fill={n < lit ? ACT : GROUND} stroke={n < lit ? ACT : DIM} stroke-width="1.4" />
      ))}
    </>
  );
}

const CROSS = 'M26.2 13.2l5.6 5.6M31.8 13.2l-5.6 5.6';

/** A crate for traces, and what is to be said of what is in it. */
const crate = (colour: string, inside: ComponentChildren) => (
  <>
    <path d="M22 9.6h14v4.2H22zM23 14.8h12v7.4H23z" fill={colour} />
    {inside}
  </>
);

const body = (inside: ComponentChildren, far = false) => (
  <>
    <path d="M4 16H54" stroke={ACT} stroke-width="4" stroke-dasharray={far ? '6 6' : undefined} />
    {inside}
  </>
);
const full = <circle cx="29" cy="16" r="7" fill={RING} stroke={GROUND} stroke-width="2" />;

/** The signs of the map, small: the same shapes as the stage draws. */
const SIGNS = {
  seen: ring(),
  fog: (
    <>
      {[8, 16, 42, 50].map((x) => (
        <path
          key={x}
          d={`M${x} 7v.01M${x + 4} 13v.01M${x} 19v.01M${x + 4} 25v.01`}
          stroke={DIM}
          stroke-width="2.6"
          stroke-linecap="round"
        />
      ))}
      <circle cx="29" cy="16" r="7" fill={GROUND} stroke={DIM} stroke-width="2" />
      <path
        d="M27 13.4a2.2 2.2 0 113 2c-.7.3-1 .8-1 1.6M29 20v.01"
        fill="none"
        stroke={DIM}
        stroke-width="1.7"
        stroke-linecap="round"
      />
    </>
  ),
  degraded: (
    <>
      {ring()}
      <path d="M41 3l8.4 14.4H32.6z" fill={WARN} stroke={GROUND} stroke-width="2" />
      <path d="M41 8.6v3.6M41 14.6v.01" stroke={GROUND} stroke-width="2" stroke-linecap="round" />
    </>
  ),
  stopped: (
    <>
      {ring(DIM)}
      <path d="M26 13l6 6M32 13l-6 6" stroke={RING} stroke-width="2.6" stroke-linecap="round" />
      <circle cx="41" cy="10" r="6.6" fill={WARN} stroke={GROUND} stroke-width="2" />
      <path d="M37.6 10h6.8" stroke={GROUND} stroke-width="2.8" stroke-linecap="round" />
    </>
  ),
  outside: (
    <>
      <path d="M17 26V17a12 12 0 0124 0v9z" fill={RING} />
      <path d="M20.6 26V17a8.4 8.4 0 0116.8 0v9z" fill={GROUND} />
      <path d="M25 26v-8a4 4 0 018 0v8z" fill={DIM} />
    </>
  ),
  foothold: (
    <>
      <circle cx="29" cy="16" r="13" fill="none" stroke={DANGER} stroke-width="2.6" />
      <circle cx="29" cy="16" r="9.4" fill={DANGER} />
      {diamond(29, 5.4, ON_DANGER)}
    </>
  ),
  perhaps: (
    <>
      <circle cx="29" cy="16" r="13" fill="none" stroke={DANGER} stroke-width="2.4" stroke-dasharray="5 4.1" />
      {ring()}
      {diamond(29, 4.6, GROUND, DANGER)}
    </>
  ),
  movement: train(false, false),
  movementPerhaps: train(false, true),
  leak: train(true, false),
  running: (
    <>
      {ring(RING, 6)}
      <path d="M29 3.5a12.5 12.5 0 11-12 9" fill="none" stroke={ACT} stroke-width="3" stroke-linecap="round" />
    </>
  ),
  queued: (
    <>
      {ring(RING, 6)}
      <circle
        cx="29"
        cy="16"
        r="12.5"
        fill="none"
        stroke={ACT}
        stroke-width="3"
        stroke-linecap="round"
        stroke-dasharray="0.1 7.8"
      />
    </>
  ),
  clear: (
    <>
      <circle cx="29" cy="16" r="8.4" fill={SAFE} />
      {tick(GROUND)}
    </>
  ),
  perhapsClear: (
    <>
      <circle cx="29" cy="16" r="7.6" fill={GROUND} stroke={SAFE} stroke-width="2" />
      {tick(SAFE)}
    </>
  ),
  failed: (
    <>
      <circle cx="29" cy="16" r="8" fill={WARN} />
      <path d={CROSS} stroke={GROUND} stroke-width="2.4" stroke-linecap="round" />
    </>
  ),
  kept: crate(ACT, null),
  keptPart: crate(ACT, <path d="M29 16.4h4.4v4.2H29z" fill={GROUND} />),
  lost: crate(
    WARN,
    <>
      <path d="M24.6 10h8.8v10.4h-8.8z" fill={GROUND} />
      <path d={CROSS} stroke={WARN} stroke-width="2.4" stroke-linecap="round" />
    </>,
  ),
  emptied: (
    <>
      <circle cx="29" cy="16" r="9" fill={ACT} />
      <circle cx="26.4" cy="12.8" r="2.2" fill={GROUND} />
      <path d="M23 20.4a3.4 3.6 0 016.8 0z" fill={GROUND} />
      <path d="M31 16h4.4M33.4 13.8l2.2 2.2-2.2 2.2" stroke={GROUND} stroke-width="1.8" stroke-linecap="round" />
    </>
  ),
  cut: (
    <>
      {track(LINE, 9)}
      <path d="M22 16h14" stroke={GROUND} stroke-width="11" />
      <path d="M21 6v20M37 6v20" stroke={ACT} stroke-width="4.4" stroke-linecap="round" />
    </>
  ),
  open: gate(WARN, 0, <path d="M12 21h3M43 21h3" stroke={WARN} stroke-width="3.4" />),
  weak: gate(WARN, 2, <path d="M12 21H46" stroke={WARN} stroke-width="3.4" stroke-dasharray="4.8 4.9" />),
  enforced: gate(ACT, 3, <path d="M10 21H48" stroke={ACT} stroke-width="3.6" />),
  unaware: (
    <>
      <path d="M4 16H54" stroke={DIM} stroke-width="3" />
      <circle cx="29" cy="16" r="5" fill={GROUND} stroke={DIM} stroke-width="2.2" />
    </>
  ),
  approached: body(
    <>
      <circle cx="29" cy="16" r="6" fill={GROUND} stroke={RING} stroke-width="2.6" />
      <circle cx="29" cy="16" r="2.4" fill={ACT} />
    </>,
    true,
  ),
  told: body(full),
  answered: body([full, tick(GROUND)]),
  engaged: body([<circle cx="29" cy="16" r="11" fill={GROUND} stroke={ACT} stroke-width="2.4" />, full, tick(GROUND)]),
} as const;

export type SignName = keyof typeof SIGNS;

/** A sign of the map, beside its words. */
export function Sign({ name }: { name: SignName }) {
  return (
    <svg class="legend__sign" viewBox="0 0 58 32" fill="none" aria-hidden="true" focusable="false">
      {SIGNS[name]}
    </svg>
  );
}
