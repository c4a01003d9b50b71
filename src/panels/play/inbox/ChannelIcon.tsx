import type { View } from '../../../engine/types.ts';
import { Icon, type IconName } from '../../parts/index.ts';

type Channel = View['channels'][number];

// Drawings by what a channel's id contains: scenarios name their channels themselves.
const DRAWINGS: [RegExp, IconName][] = [
  [/phone|tel/, 'phone'],
  [/press|media/, 'press'],
  [/hier|cabinet|chain/, 'person'],
  [/form|online/, 'list'],
  [/letter|mail|courr/, 'mail'],
];

/** The drawing of a channel; always beside its name. */
export function ChannelIcon({ channel, size = 16 }: { channel: Channel; size?: number }) {
  const drawing = channel.compromised ? 'eye' : DRAWINGS.find(([pattern]) => pattern.test(channel.id))?.[1];
  return <Icon name={drawing ?? 'chat'} size={size} />;
}
