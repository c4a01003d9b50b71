import { Button, Icon, useWords } from '../../panels/parts/index.ts';
import './roomSound.css';
import type { RoomAudio } from './useRoomAudio.ts';

/** The sound of a projection: what is heard, in words that the last row can read, and the button that silences it. */
export function RoomSound({ audio: { captions, allowed, mute, onMute } }: { audio: RoomAudio }) {
  const { t } = useWords();
  const silent = mute || !allowed;
  return (
    <div class="room-sound">
      <ul class="room-sound__captions" aria-hidden="true">
        {captions.slice(-2).map((caption) => (
          <li key={caption}>
            <Icon name="sound" size={28} /> {caption}
          </li>
        ))}
      </ul>
      <Button kind="quiet" icon={silent ? 'mute' : 'sound'} onClick={() => onMute(allowed && !mute)}>
        {t(silent ? 'facilitator:projector.soundOn' : 'facilitator:projector.soundOff')}
      </Button>
    </div>
  );
}
