import { Button, useWords } from '../../panels/parts/index.ts';
import type { ConsoleProps } from '../types.ts';

/** Said above a dry run, with the ways on. */
export function Rehearsal({ leave, again }: NonNullable<ConsoleProps['rehearsal']>) {
  const { t } = useWords();
  return (
    <div class="rehearsal">
      <p>
        <strong>{t('facilitator:rehearsal.title')}</strong> {t('facilitator:rehearsal.text')}
      </p>
      <div class="row">
        <Button icon="again" onClick={again}>
          {t('facilitator:rehearsal.again')}
        </Button>
        <Button icon="close" onClick={leave}>
          {t('facilitator:rehearsal.leave')}
        </Button>
      </div>
    </div>
  );
}
