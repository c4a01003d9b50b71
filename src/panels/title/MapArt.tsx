const LINES = [
  {
    colour: '--line-mfa',
    path: 'M120 -20V60L220 160H400L490 70H760',
    stops: [
      [120, 30],
      [310, 160],
      [560, 70],
      [680, 70],
    ],
  },
  {
    colour: '--line-containment',
    path: 'M60 440V330L160 230H400L500 330H760',
    stops: [
      [60, 375],
      [290, 230],
      [590, 330],
      [690, 330],
    ],
  },
  {
    colour: '--line-escalation',
    path: 'M220 440V160L330 50V-20',
    stops: [
      [220, 340],
      [330, 20],
    ],
  },
  {
    colour: '--line-conduct',
    path: 'M760 200H570L400 370V440',
    stops: [
      [660, 200],
      [400, 400],
    ],
  },
] as const;

const CROSSINGS = [
  { x: 220, y: 160 },
  { x: 220, y: 230 },
  { x: 400, y: 160, struck: true },
  { x: 400, y: 230 },
  { x: 470, y: 300 },
  { x: 570, y: 200 },
  { x: 490, y: 70 },
];

/** The metro map of the title: decoration, hidden from screen readers. */
export function MapArt() {
  return (
    <svg class="map-art" viewBox="0 0 740 420" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">
      {LINES.map(({ colour, path, stops }) => (
        <g key={colour} style={{ '--stroke': `var(${colour})` }}>
          <path class="map-art__line" d={path} />
          {stops.map(([x, y]) => (
            <circle key={`${x} ${y}`} class="map-art__stop" cx={x} cy={y} r="9" />
          ))}
        </g>
      ))}
      {CROSSINGS.map(({ x, y, struck }) => (
        <circle key={`${x} ${y}`} class={struck ? 'map-art__hub map-art__hub--struck' : 'map-art__hub'} cx={x} cy={y} r="14" />
      ))}
    </svg>
  );
}
