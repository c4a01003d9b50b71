/** The game's own sign: the number of its line, in a ring. Decoration, so hidden from screen readers. */
export function Roundel({ size = 40 }: { size?: number }) {
  return (
    <svg
      class="roundel"
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
      viewBox="0 0 40 40"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="20" cy="20" r="17" class="roundel__ring" />
      <text x="20" y="26.5" text-anchor="middle" class="roundel__number">
        72
      </text>
    </svg>
  );
}
