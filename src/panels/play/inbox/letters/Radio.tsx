import { useWords } from '../../../parts/index.ts';
import { DetailHeading } from '../../base/Pair.tsx';
import { Prose } from '../../glossary/Prose.tsx';
import { wave } from './parts.ts';
import type { LetterProps } from './types.ts';

/** Radio: the wave of what is said, then what is said. */
export function Radio({ message, head }: LetterProps) {
  const { pick } = useWords();
  const text = pick(message.text);
  return (
    <>
      <div class="wave" aria-hidden="true">
        <Wave heights={wave(text)} />
      </div>
      <DetailHeading id={message.id}>{pick(message.title)}</DetailHeading>
      {head}
      <div class="letter__text">
        <Prose text={text} />
      </div>
    </>
  );
}

function Wave({ heights }: { heights: number[] }) {
  const bars = heights.map((height, index) => `M${index * 8 + 4} ${26 - height * 2}V${26 + height * 2}`);
  return (
    <svg viewBox={`0 0 ${Math.max(1, heights.length) * 8} 52`} preserveAspectRatio="none" focusable="false">
      <path d={bars.join('')} />
    </svg>
  );
}
