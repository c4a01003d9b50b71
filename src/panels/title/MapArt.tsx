const LINES = [
  { colour: '--line-mfa', path: 'M-20 120H170L250 200H430L520 110H760', stops: [[90, 120], [330, 200], [475, 155], [640, 110]] },
  { colour: '--line-containment', path: 'M60 420V330L170 220H330L440 330H760', stops: [[60, 375], [250, 220], [520, 330], [660, 330]] },
  { colour: '--line-escalation', path: 'M-20 300H150L330 120V-20', stops: [[80, 300], [330, 60]] },
  { colour: '--line-conduct', path: 'M760 230H560L430 360V440', stops: [[640, 230], [430, 400]] },
] as const;

const CROSSINGS = [
  [190, 260, false],
  [250, 200, false],
  [330, 210, false],
  [330, 120, false],
  [430, 200, true],
  [440, 345, false],
  [540, 250, false],
] as const;

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
      {CROSSINGS.map(([x, y, struck]) => (
        <circle key={`${x} ${y}`} class={struck ? 'map-art__hub map-art__hub--struck' : 'map-art__hub'} cx={x} cy={y} r="14" />
      ))}
    </svg>
  );
}
