import { Icon, useWords } from '../../parts/index.ts';

/** What is being heard, in words. Hidden from screen readers, which have their own announcements. */
export function Captions({ captions }: { captions: string[] }) {
  const { t } = useWords();
  if (captions.length === 0) return null;
  return (
    <div class="captions" aria-hidden="true">
      <Icon name="sound" size={16} /> <span class="visually-hidden">{t('play:captions.title')}</span>
      {captions.map((caption) => (
        <span key={caption}>{caption}</span>
      ))}
    </div>
  );
}
