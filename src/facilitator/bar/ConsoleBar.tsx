import { useState } from 'preact/hooks';
import { Button, Confirm, Icon, useWords } from '../../panels/parts/index.ts';
import { PaceButtons } from '../../panels/play/bar/PaceButtons.tsx';
import type { ConsoleProps } from '../types.ts';

type Props = Pick<
  ConsoleProps,
  'view' | 'clock' | 'stopped' | 'projector' | 'rehearsal' | 'clockAction' | 'onStop' | 'openSettings' | 'onEnd'
> & {
  onClose(): void;
  /** Shows the keys of the console. */
  onKeys(): void;
};

/** The exercise clock, the pace, the projection, the stop word and the end. */
export function ConsoleBar(props: Props) {
  const { t, pick, clock: clockOf, elapsed } = useWords();
  const { view, clock, stopped, projector, rehearsal, clockAction } = props;
  const [asking, setAsking] = useState<'stop' | 'end' | null>(null);
  const [blocked, setBlocked] = useState(false);
  const over = view.phase !== 'running';

  return (
    <div class="console-bar" role="group" aria-label={t('facilitator:bar.name')}>
      <p class="console-bar__title">
        {pick(view.title)}
        <span class="soft small">{t('facilitator:name')}</span>
      </p>
      <p class="console-bar__time tabular">
        {clockOf(view.start, view.at)} <span class="soft">{elapsed(view.at)}</span>
      </p>
      <div class="row">
        <Button
          kind="primary"
          icon={clock.running ? 'pause' : 'play'}
          unavailable={over || stopped}
          onClick={() => clockAction(clock.running ? 'pause' : 'run')}
        >
          {t(clock.running ? 'play:bar.pause' : clock.reason === 'start' ? 'play:bar.start' : 'play:bar.run')}
        </Button>
        <PaceButtons pace={clock.pace} rehearsal={rehearsal !== undefined} onPace={(pace) => clockAction({ pace })} />
        <Button icon="next" unavailable={over || stopped} onClick={() => clockAction('next')}>
          {t('play:bar.next')}
        </Button>
      </div>
      <div class="row console-bar__menu">
        {projector && (
          <Button icon="outside" onClick={() => setBlocked(!projector.open())}>
            {t(projector.shown ? 'facilitator:bar.projectorAgain' : 'facilitator:bar.projector')}
          </Button>
        )}
        <Button kind="danger" icon="alert" onClick={() => (stopped ? props.onStop(false) : setAsking('stop'))}>
          {t(stopped ? 'facilitator:stop.resume' : 'facilitator:stop.say')}
        </Button>
        <Button icon="question" kind="quiet" iconOnly title={t('play:bar.keys')} onClick={props.onKeys}>
          {t('play:bar.keys')}
        </Button>
        <Button icon="settings" kind="quiet" iconOnly title={t('facilitator:bar.settings')} onClick={props.openSettings}>
          {t('facilitator:bar.settings')}
        </Button>
        {!rehearsal && <End over={over} onDebrief={props.onEnd} onEnd={() => setAsking('end')} />}
      </div>
      {blocked && (
        <p class="console-bar__note field__error" role="alert">
          {t('facilitator:bar.projectorBlocked')}
        </p>
      )}
      {asking === 'stop' && (
        <Confirm
          danger
          title={t('facilitator:stop.title')}
          action={t('facilitator:stop.go')}
          onCancel={() => setAsking(null)}
          onConfirm={() => {
            setAsking(null);
            props.onStop(true);
          }}
        >
          <p>{t('facilitator:stop.ask')}</p>
        </Confirm>
      )}
      {asking === 'end' && (
        <Confirm
          title={t('facilitator:bar.endTitle')}
          action={t('facilitator:bar.endGo')}
          onCancel={() => setAsking(null)}
          onConfirm={() => {
            setAsking(null);
            props.onClose();
          }}
        >
          <p>{t('facilitator:bar.endText')}</p>
        </Confirm>
      )}
    </div>
  );
}

function End({ over, onDebrief, onEnd }: { over: boolean; onDebrief(): void; onEnd(): void }) {
  const { t } = useWords();
  return over ? (
    <Button kind="primary" icon="flag" onClick={onDebrief}>
      {t('facilitator:bar.debrief')}
    </Button>
  ) : (
    <Button icon="flag" onClick={onEnd}>
      {t('facilitator:bar.end')}
    </Button>
  );
}

/** Said on every screen when a real event has stopped the exercise. */
export function Stopped() {
  const { t } = useWords();
  return (
    <div class="stopped" role="alert">
      <Icon name="alert" size={28} />
      <p>
        <strong>{t('facilitator:stop.banner')}</strong>
        <br />
        {t('facilitator:stop.text')}
      </p>
    </div>
  );
}
