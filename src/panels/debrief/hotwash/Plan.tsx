import { useId } from 'preact/hooks';
import type { Retex } from '../../../debrief/index.ts';
import { useWords } from '../../parts/index.ts';
import { Lines } from './Lines.tsx';
import { ShortField, TypedField } from './TypedField.tsx';
import type { HotWashProps } from './types.ts';

type Step = Retex['plan'][number];

/** The improvement plan: a step, its owner, its day, and the area it answers. */
export function Plan({ retex, limits, onChange }: Pick<HotWashProps, 'retex' | 'limits' | 'onChange'>) {
  const { t } = useWords();
  return (
    <Lines<Step>
      kind="plan"
      items={retex.plan}
      most={limits.lines}
      blank={(id) => ({ id, text: '', owner: '', due: '', improvement: null })}
      nameOf={({ text }) => text}
      onChange={(plan) => onChange({ ...retex, plan })}
    >
      {(step, change) => (
        <>
          <TypedField
            label={t('hotwash:field.step')}
            value={step.text}
            most={limits.text}
            onChange={(text) => change({ text })}
          />
          <div class="hotwash__trio">
            <ShortField
              label={t('hotwash:field.owner')}
              value={step.owner}
              most={limits.name}
              onChange={(owner) => change({ owner })}
            />
            <ShortField label={t('hotwash:field.due')} type="date" value={step.due} onChange={(due) => change({ due })} />
            <Area step={step} areas={retex.improvements} onChange={(improvement) => change({ improvement })} />
          </div>
        </>
      )}
    </Lines>
  );
}

function Area(props: { step: Step; areas: Retex['improvements']; onChange(improvement: string | null): void }) {
  const { t } = useWords();
  const id = useId();
  const { step, areas, onChange } = props;
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {t('hotwash:field.area')}
      </label>
      <select
        id={id}
        class="field__input"
        value={step.improvement ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      >
        <option value="">{t('hotwash:field.noArea')}</option>
        {areas.map((area) => (
          <option key={area.id} value={area.id}>
            {area.text.trim() || t('hotwash:blank')}
          </option>
        ))}
      </select>
    </div>
  );
}
