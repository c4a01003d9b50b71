import type { Sheet } from '../../debrief/index.ts';
import { Icon, useWords } from '../parts/index.ts';
import { Tracks } from './Tracks.tsx';

export type Mood = 'good' | 'mixed' | 'bad';

const GROUND = 250;
const WINDOWS = Array.from({ length: 100 }, (_, index) => index);

/** The ministry at the end: a lit window for each point, and under it the four lines of the score, broken where something was missed. */
export function EndingArt({ sheet, mood, caption }: { sheet: Sheet; mood: Mood; caption: string | null }) {
  const { t } = useWords();
  return (
    <figure class={`ending-art ending-art--${mood}`}>
      <svg viewBox="0 44 640 316" preserveAspectRatio="xMaxYMax meet" aria-hidden="true" focusable="false">
        <defs>
          <linearGradient id="dawn" x1="0" y1="0" x2="0" y2="1">
            <stop offset="0" class="ending-art__high" />
            <stop offset="0.55" class="ending-art__middle" />
            <stop offset="1" class="ending-art__low" />
          </linearGradient>
          {/* Sky and ground go out towards both sides: the picture has no edge. */}
          <linearGradient id="sides">
            <stop offset="0" class="ending-art__far" />
            <stop offset="0.18" class="ending-art__near" />
            <stop offset="0.94" class="ending-art__near" />
            <stop offset="1" class="ending-art__far" />
          </linearGradient>
          <mask id="within" maskUnits="userSpaceOnUse" x="0" y="40" width="640" height="320">
            <rect x="0" y="40" width="640" height="320" fill="url(#sides)" />
          </mask>
          <clipPath id="sky">
            <rect x="0" y="0" width="640" height={GROUND} />
          </clipPath>
        </defs>
        {mood !== 'bad' && (
          <g clip-path="url(#sky)">
            <rect class="ending-art__sky" x="0" y="40" width="640" height={GROUND - 40} fill="url(#dawn)" mask="url(#within)" />
            <circle class="ending-art__sun" cx="196" cy={mood === 'good' ? 205 : 262} r={mood === 'good' ? 62 : 58} />
          </g>
        )}
        {mood === 'mixed' && <path class="ending-art__cloud" d="M96 196H296M140 216H306M70 236H240" />}
        <rect class="ending-art__house" x="360" y="76" width="250" height={GROUND - 76} />
        <rect class="ending-art__house" x="330" y="150" width="30" height={GROUND - 150} />
        {WINDOWS.map((index) => (
          <rect
            key={index}
            // Scattered, as windows are: 37 and 100 have no common divisor.
            class={(index * 37) % 100 < sheet.total ? 'ending-art__window ending-art__window--lit' : 'ending-art__window'}
            x={371 + (index % 20) * 11.6}
            y={88 + Math.floor(index / 20) * 28}
            width="7"
            height="16"
          />
        ))}
        <rect class="ending-art__door" x="474" y={GROUND - 24} width="22" height="24" />
        <path class="ending-art__ground" d={`M0 ${GROUND}H640`} mask="url(#within)" />
        <Tracks sheet={sheet} top={GROUND + 24} />
        {mood === 'good' ? (
          <path class="ending-art__gate" d={`M462 ${GROUND - 26}V${GROUND}M508 ${GROUND - 26}V${GROUND}`} />
        ) : (
          <path
            class={mood === 'bad' ? 'ending-art__foothold ending-art__foothold--known' : 'ending-art__foothold'}
            d={`M485 ${GROUND - 32}L505 ${GROUND - 12}L485 ${GROUND + 8}L465 ${GROUND - 12}Z`}
          />
        )}
        {mood === 'bad' && (
          <g class="ending-art__train">
            <rect x="40" y={GROUND - 26} width="150" height="22" rx="11" />
            <path d={`M58 ${GROUND - 15}h16M84 ${GROUND - 15}h16M110 ${GROUND - 15}h16M136 ${GROUND - 15}h16`} />
          </g>
        )}
      </svg>
      <figcaption>
        {caption !== null && (
          <p class="ending-art__heard">
            <Icon name="sound" size={16} /> {caption}
          </p>
        )}
        {t('debrief:picture')}
      </figcaption>
    </figure>
  );
}
