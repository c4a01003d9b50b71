import { Icon } from '../../parts/index.ts';

/** The latest sounds only: the rest of the screen must stay readable. */
const SHOWN = 2;

/** What is being heard, in words. Hidden from screen readers, which have their own announcements. */
export function Captions({ captions }: { captions: string[] }) {
  if (captions.length === 0) return null;
  return (
    <div class="captions" aria-hidden="true">
      <Icon name="sound" size={16} />
      <ul>
        {captions.slice(-SHOWN).map((caption, index) => (
          <li key={index}>{caption}</li>
        ))}
      </ul>
    </div>
  );
}
