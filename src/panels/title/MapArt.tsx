import { linePath, type Point } from '../parts/metro.ts';

/** The intruder's way in, lines out of sight, and the four lines that the score is told by. */
const LINES: { name: string; corners: Point[]; stops: Point[] }[] = [
  {
    name: 'fog',
    corners: [
      [1040, 420],
      [1040, 90],
      [1150, -160],
    ],
    stops: [
      [1040, 380],
      [1040, 140],
    ],
  },
  {
    name: 'fog',
    corners: [
      [-20, 60],
      [60, 60],
      [240, 240],
      [240, 420],
    ],
    stops: [
      [100, 100],
      [240, 300],
    ],
  },
  {
    name: 'escalation',
    corners: [
      [560, -160],
      [560, 420],
    ],
    stops: [
      [560, 60],
      [560, 340],
    ],
  },
  {
    name: 'conduct',
    corners: [
      [900, -160],
      [900, 60],
      [640, 320],
      [640, 420],
    ],
    stops: [
      [900, 30],
      [640, 370],
    ],
  },
  {
    name: 'mfa',
    corners: [
      [160, -160],
      [160, 44],
      [376, 260],
      [1000, 260],
      [1140, 120],
      [3600, 120],
    ],
    stops: [
      [240, 124],
      [630, 260],
      [1220, 120],
      [1340, 120],
    ],
  },
  {
    name: 'signal',
    corners: [
      [-40, 396],
      [240, 396],
      [460, 176],
      [740, 176],
      [880, 316],
      [3600, 316],
    ],
    stops: [
      [110, 396],
      [300, 336],
      [650, 176],
      [960, 316],
      [1160, 316],
      [1300, 316],
    ],
  },
];

const HUBS: Point[] = [
  [376, 260],
  [560, 176],
  [762, 198],
  [700, 260],
  [824, 260],
  [1040, 220],
  [1040, 316],
];

/** A night map: the intruder has come in on the blue line, the gates before the cell are closed. Decoration, hidden from screen readers. */
export function MapArt() {
  return (
    <svg class="map-art" viewBox="0 0 1400 420" preserveAspectRatio="xMinYMax meet" aria-hidden="true" focusable="false">
      <path
        class="map-art__water"
        d={linePath(
          [
            [720, 520],
            [720, 420],
            [980, 160],
            [3600, 160],
          ],
          90,
        )}
      />
      {LINES.map(({ name, corners, stops }, index) => (
        <g key={index} class={`map-art__line map-art__line--${name}`}>
          <path d={linePath(corners)} />
          {stops.map(([x, y]) => (
            <circle key={`${x} ${y}`} cx={x} cy={y} r="8" />
          ))}
        </g>
      ))}
      {HUBS.map(([x, y]) => (
        <circle key={`${x} ${y}`} class="map-art__hub" cx={x} cy={y} r="13" />
      ))}
      <path class="map-art__gate" d="M424 244V276M438 244V276" />
      <g class="map-art__intruder">
        <path d="M560 238L582 260L560 282L538 260Z" />
        <rect x="876" y="250" width="86" height="20" rx="10" />
        <path class="map-art__windows" d="M892 260h12M912 260h12M932 260h12" />
      </g>
    </svg>
  );
}
