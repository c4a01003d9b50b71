import type { Reported } from '../../../engine/types.ts';
import { Tag, useWords, type IconName } from '../../parts/index.ts';

type Look = { tone: 'plain' | 'good' | 'warn' | 'danger'; icon: IconName };

const LOOK: Record<string, Look> = {
  open: { tone: 'danger', icon: 'unlock' },
  partial: { tone: 'warn', icon: 'minus' },
  closed: { tone: 'good', icon: 'lock' },
  cut: { tone: 'plain', icon: 'cut' },
  degraded: { tone: 'warn', icon: 'alert' },
};

/** The state of a control in its own words; the drawing and the colour only repeat it. */
export function StateTag({ reported }: { reported: Reported }) {
  const { pick } = useWords();
  const look: Look = (reported.tag === null ? undefined : LOOK[reported.tag]) ?? { tone: 'plain', icon: 'info' };
  return <Tag {...look}>{pick(reported.state)}</Tag>;
}
