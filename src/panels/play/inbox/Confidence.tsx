import { Choice, useWords } from '../../parts/index.ts';

/** How sure the players are, told before they answer: optional, and no part of the score. */
export function Confidence({ sure, onChange }: { sure: boolean | undefined; onChange(sure: boolean | undefined): void }) {
  const { t } = useWords();
  return (
    <Choice<'yes' | 'no' | 'none'>
      label={t('play:inbox.sureTitle')}
      value={sure === undefined ? 'none' : sure ? 'yes' : 'no'}
      options={(['yes', 'no', 'none'] as const).map((value) => ({ value, label: t(`play:inbox.sure.${value}`) }))}
      onChange={(value) => onChange(value === 'none' ? undefined : value === 'yes')}
    />
  );
}
