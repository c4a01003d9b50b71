/** A news studio at night: the line of the game behind a desk. Drawn for this game, after no channel. */
export function StudioArt() {
  return (
    <svg viewBox="0 0 480 150" preserveAspectRatio="xMidYMax slice" focusable="false">
      <rect class="screen__sky" width="480" height="150" />
      <path class="screen__grid" d="M0 34H480M0 68H480M0 102H480M60 0V150M150 0V150M330 0V150M420 0V150" />
      <path class="screen__rail" d="M-10 106H96L136 66H344L384 106H490" />
      <path class="screen__stops" d="M96 106v.01M136 66v.01M344 66v.01M384 106v.01" />
      <path class="screen__person" d="M192 150c0-38 20-60 48-60s48 22 48 60zM240 52a20 20 0 100 40 20 20 0 000-40z" />
      <path class="screen__desk" d="M120 122H360L382 150H98z" />
    </svg>
  );
}
