import type { Sheet, SheetLine } from '../../debrief/index.ts';
import type { Start } from '../../i18n/index.ts';
import { Tag, useWords, type IconName } from '../parts/index.ts';
import { useExplained } from '../play/glossary/explained.ts';
import { Prose } from '../play/glossary/Prose.tsx';
import { SourceLine } from './SourceLine.tsx';
import { AXES } from './types.ts';

type Level = 'full' | 'part' | 'none' | 'penalty' | 'avoided';

const LOOKS: Record<Level, { tone: 'good' | 'warn' | 'danger' | 'plain'; icon: IconName }> = {
  full: { tone: 'good', icon: 'check' },
  part: { tone: 'warn', icon: 'minus' },
  none: { tone: 'danger', icon: 'close' },
  penalty: { tone: 'danger', icon: 'minus' },
  avoided: { tone: 'good', icon: 'check' },
};

function levelOf({ points, max }: SheetLine): Level {
  if (max <= 0) return points < 0 ? 'penalty' : 'avoided';
  if (points >= max) return 'full';
  return points > 0 ? 'part' : 'none';
}

/** Every line of the sheet: what was measured, when, how many points, why, on which source. */
export function ScoreSheet({ sheet, start }: { sheet: Sheet; start: Start }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="sheet">
      <h2 id="sheet" class="visually-hidden">
        {t('debrief:sheet')}
      </h2>
      <div class="sheet">
        {AXES.map((axis) => (
          <section key={axis} class={`sheet__axis sheet__axis--${axis}`} aria-labelledby={`axis-${axis}`}>
            <h3 id={`axis-${axis}`} class="sheet__title">
              {t(`debrief:axis.${axis}`)} <span class="tabular">{t('debrief:points', sheet.axes[axis])}</span>
            </h3>
            <p class="soft">{t(`debrief:axisHint.${axis}`)}</p>
            <Lines lines={sheet.lines.filter((line) => line.axis === axis)} start={start} />
          </section>
        ))}
      </div>
    </section>
  );
}

/** Of an axis: what was won or lost; under it, folded, the traps that were avoided. */
function Lines({ lines, start }: { lines: readonly SheetLine[]; start: Start }) {
  const { t, pick } = useWords();
  const avoided = lines.filter((line) => levelOf(line) === 'avoided');
  const shown = lines.filter((line) => !avoided.includes(line));
  // In the order of the page: what is folded comes last.
  const order = [...shown, ...avoided];
  const explained = useExplained(order.map(({ why }) => pick(why)));
  const list = (some: readonly SheetLine[]) => (
    <ul class="line sheet__lines">
      {some.map((line) => (
        <Line key={line.id} line={line} start={start} explained={explained[order.indexOf(line)]} />
      ))}
    </ul>
  );
  return (
    <>
      {list(shown)}
      {avoided.length > 0 && (
        <details class="sheet__avoided">
          <summary>{t('debrief:avoided', { count: avoided.length })}</summary>
          {list(avoided)}
        </details>
      )}
    </>
  );
}

interface LineProps {
  line: SheetLine;
  start: Start;
  /** Terms that a line before explains. */
  explained: ReadonlySet<string> | undefined;
}

function Line({ line, start, explained }: LineProps) {
  const { t, pick, clock, elapsed } = useWords();
  const level = levelOf(line);
  const { points, max, at } = line;
  return (
    <li class={`line__stop sheet__line sheet__line--${level}`}>
      <div class="sheet__what">
        <div class="row sheet__name">
          <h4>{pick(line.title)}</h4>
          <Tag tone={LOOKS[level].tone} icon={LOOKS[level].icon}>
            {t(`debrief:level.${level}`)}
          </Tag>
        </div>
        {level !== 'avoided' && (
          <span class="sheet__points tabular">
            {level === 'penalty' ? t('debrief:penalty', { count: Math.abs(points) }) : t('debrief:points', { points, max })}
          </span>
        )}
      </div>
      <Prose text={pick(line.why)} explained={explained} />
      {at !== null && <p class="soft small">{t('debrief:at', { clock: clock(start, at), elapsed: elapsed(at) })}</p>}
      <SourceLine source={line.source} folded />
    </li>
  );
}
