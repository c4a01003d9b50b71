import type { View } from '../../../engine/types.ts';
import { Icon } from '../../parts/index.ts';
import { drawingOf } from './look.ts';

/** The drawing of a channel; always beside its name. */
export function ChannelIcon({ channel, size = 16 }: { channel: View['channels'][number]; size?: number }) {
  return <Icon name={drawingOf(channel)} size={size} />;
}
