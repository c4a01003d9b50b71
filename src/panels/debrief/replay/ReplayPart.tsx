import { useMemo, useState } from 'preact/hooks';
import type { TimelineItem } from '../../../debrief/index.ts';
import { BoardPanel } from '../../play/board/BoardPanel.tsx';
import { Button, Choice, useWords } from '../../parts/index.ts';
import { Curve, type DrawCurve } from '../analysis/Curve.tsx';
import { knownOf, type AnalysisState, type Told } from '../analysis/types.ts';
import { Lanes } from '../Lanes.tsx';
import { rowsOf } from '../rows.ts';
import { Controls } from './Controls.tsx';
import { latest, momentsOf } from './moments.ts';
import { Recent } from './Recent.tsx';
import type { ReplayControl } from './types.ts';
import { useAsText } from './useAsText.ts';

interface Props {
  replay: ReplayControl;
  items: readonly TimelineItem[];
  told: Told;
  duration: number;
  analysis: AnalysisState;
  draw: DrawCurve;
}

const RECENT = 7;

/** The exercise again: one cursor moves the board, the curve and the three lanes. */
export function ReplayPart({ replay, items, told, duration, analysis, draw }: Props) {
  const words = useWords();
  const { t } = words;
  const { at, known, onMove } = replay;
  const { start, names } = told;
  const rows = useMemo(() => rowsOf(items, words, names), [items, words, names]);
  const moments = useMemo(() => momentsOf(rows, known), [rows, known]);
  const [asText, setAsText] = useAsText();
  const [station, setStation] = useState<string | null>(null);
  const curve = knownOf(analysis);
  return (
    <section class="stack replay" aria-labelledby="replay">
      <h2 id="replay">{t('debrief:replay.title')}</h2>
      <p>{t('debrief:replay.intro')}</p>
      <Choice
        label={t('debrief:replay.sight')}
        value={known ? 'known' : 'true'}
        options={[
          { value: 'known', label: t('debrief:replay.known') },
          { value: 'true', label: t('debrief:replay.true') },
        ]}
        onChange={(value) => replay.onKnown(value === 'known')}
      />
      <Controls {...{ at, duration, start, moments, onMove }} />
      <div class="row replay__branch">
        <Button icon="again" unavailable={at >= duration} onClick={replay.onBranch}>
          {t('debrief:branch.play', { clock: words.clock(start, at) })}
        </Button>
        <span class="soft">{t('debrief:branch.text')}</span>
      </div>
      <div class="replay__scene">
        <div class="replay__board">
          <BoardPanel
            board={replay.board}
            asText={asText}
            onAsText={setAsText}
            station={station}
            onStation={setStation}
            mountStage={replay.mountStage}
          />
        </div>
        <Recent rows={latest(rows, at, known, RECENT)} start={start} />
      </div>
      <Lanes rows={rows.filter((row) => !row.step && (row.seen || !known))} {...{ start, duration, at }} />
      {curve && <Curve analysis={curve} {...{ duration, start, draw, at, onMove }} />}
    </section>
  );
}
