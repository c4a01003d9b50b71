import { Empty, useWords } from '../../panels/parts/index.ts';
import '../../panels/play/style/index.css';
import './projector.css';

/** The projection before its console has sent anything. */
export function Waiting() {
  const { t } = useWords();
  return (
    <div class="projector projector--waiting">
      <p class="play__banner">{t('play:banner')}</p>
      <Empty>{t('facilitator:projector.waiting')}</Empty>
    </div>
  );
}
