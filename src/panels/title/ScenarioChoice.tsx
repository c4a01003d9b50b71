import { useState } from 'preact/hooks';
import { Button, Icon, Tag, TextField, useWords } from '../parts/index.ts';
import { readSeed } from './seed.ts';
import type { ScenarioCard, StartChoice } from './types.ts';

interface Props {
  scenario: ScenarioCard;
  /** The one to take now: its button is filled. */
  advised: boolean;
  /** Nothing was played on this device. */
  newcomer: boolean;
  /** A server may host a group. */
  served: boolean;
  onStart(choice: StartChoice): void;
  onPapers(scenario: string): void;
}

/** How many rooms one facilitator can run side by side. */
const ROOMS = [1, 2, 3, 4, 5, 6, 7, 8];

/** A stop of the line, for a scenario: what it tells, how big it is, the button that starts it, and the options of the draw. */
export function ScenarioChoice({ scenario, advised, newcomer, served, onStart, onPapers }: Props) {
  const { t, pick } = useWords();
  // Not made by the run: the title may stand in the page before there is one.
  const id = `scenario-${scenario.id}`;
  const [typed, setTyped] = useState('');
  const [variant, setVariant] = useState('');
  const [rooms, setRooms] = useState(1);
  const [wrong, setWrong] = useState(false);
  const title = pick(scenario.title);

  const begin = (how: 'alone' | 'table' | 'group' | 'rehearsal'): void => {
    const seed = readSeed(typed);
    if (seed === 'wrong') return setWrong(true);
    const many = how === 'group' && rooms > 1 ? { rooms } : {};
    onStart({ scenario: scenario.id, seed, variant: variant || null, ...(how === 'alone' ? {} : { [how]: true }), ...many });
  };

  return (
    <li class="stop">
      <article class="scenario" aria-labelledby={id}>
        <div class="scenario__head">
          <h3 id={id} class="scenario__title">
            {title}
          </h3>
          {advised && newcomer && <Tag icon="play">{t('title.firstTime')}</Tag>}
          <p class="scenario__subtitle">{pick(scenario.subtitle)}</p>
        </div>
        <p>{pick(scenario.summary)}</p>
        <ul class="scenario__counts">
          <li>
            <Icon name="clock" size={18} /> {t('title.hours', { count: Math.round(scenario.duration / 60) })}
          </li>
          <li>
            <Icon name="mail" size={18} /> {t('title.injects', { count: scenario.counts.injects })}
          </li>
          <li>
            <Icon name="order" size={18} /> {t('title.orders', { count: scenario.counts.orders })}
          </li>
          <li>
            <Icon name="people" size={18} /> {t('title.bodies', { count: scenario.counts.bodies })}
          </li>
        </ul>
        <form
          class="scenario__form"
          onSubmit={(event) => {
            event.preventDefault();
            begin('alone');
          }}
          noValidate
        >
          <Button
            type="submit"
            kind={advised ? 'primary' : 'plain'}
            large
            icon="play"
            aria-label={t('title.startNamed', { title })}
          >
            {t('title.start')}
          </Button>
          <Button icon="people" title={t('title.tableHint')} onClick={() => begin('table')}>
            {t('title.table')}
          </Button>
          {served && (
            <Button icon="phone" title={t('title.groupHint')} onClick={() => begin('group')}>
              {t('title.group')}
            </Button>
          )}
          <details class="options" open={wrong || undefined}>
            <summary>{t('title.options')}</summary>
            <div class="options__body">
              <TextField
                label={t('title.seed')}
                hint={t('title.seedHint')}
                error={wrong ? t('title.seedError') : null}
                inputMode="numeric"
                value={typed}
                onChange={(value) => {
                  setTyped(value);
                  setWrong(false);
                }}
              />
              {scenario.variants.length > 1 && (
                <div class="field">
                  <label class="field__label" for={`${id}-variant`}>
                    {t('title.variant')}
                  </label>
                  <select
                    id={`${id}-variant`}
                    class="field__select"
                    value={variant}
                    onChange={(event) => setVariant(event.currentTarget.value)}
                  >
                    <option value="">{t('title.variantDrawn')}</option>
                    {scenario.variants.map((one) => (
                      <option key={one.id} value={one.id}>
                        {pick(one.title)}
                      </option>
                    ))}
                  </select>
                </div>
              )}
              {served && (
                <div class="field">
                  <label class="field__label" for={`${id}-rooms`}>
                    {t('title.rooms')}
                  </label>
                  <span class="field__hint" id={`${id}-rooms-hint`}>
                    {t('title.roomsHint')}
                  </span>
                  <select
                    id={`${id}-rooms`}
                    class="field__select"
                    aria-describedby={`${id}-rooms-hint`}
                    value={String(rooms)}
                    onChange={(event) => setRooms(Number(event.currentTarget.value))}
                  >
                    {ROOMS.map((count) => (
                      <option key={count} value={String(count)}>
                        {count}
                      </option>
                    ))}
                  </select>
                </div>
              )}
              <div class="field">
                <span class="field__hint" id={`${id}-rehearsal`}>
                  {t('title.rehearsalHint')}
                </span>
                <div>
                  <Button icon="next" aria-describedby={`${id}-rehearsal`} onClick={() => begin('rehearsal')}>
                    {t('title.rehearsal')}
                  </Button>
                </div>
              </div>
              <div class="field">
                <span class="field__hint" id={`${id}-papers`}>
                  {t('title.papersHint')}
                </span>
                <div>
                  <Button
                    icon="book"
                    aria-haspopup="dialog"
                    aria-describedby={`${id}-papers`}
                    onClick={() => onPapers(scenario.id)}
                  >
                    {t('title.papers')}
                  </Button>
                </div>
              </div>
            </div>
          </details>
        </form>
      </article>
    </li>
  );
}
