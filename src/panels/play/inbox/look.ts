import type { View } from '../../../engine/types.ts';
import type { IconName } from '../../parts/index.ts';

type Channel = View['channels'][number];

/** How what comes over a channel looks: each kind of paper is known at a glance, and named. */
export type Look = 'secure' | 'phone' | 'person' | 'press' | 'bulletin' | 'radio' | 'studio' | 'hierarchy' | 'mail' | 'form';

// By what a channel's id contains: scenarios name their channels themselves.
const LOOKS: [RegExp, Look][] = [
  [/^tv|television|bulletin/, 'bulletin'],
  [/radio/, 'radio'],
  [/studio/, 'studio'],
  [/person/, 'person'],
  [/phone|tel/, 'phone'],
  [/press|media/, 'press'],
  [/hier|cabinet|chain/, 'hierarchy'],
  [/form|online|letter|mail|courr/, 'form'],
];

const DRAWINGS: Record<Look, IconName> = {
  secure: 'chat',
  phone: 'phone',
  person: 'talk',
  press: 'press',
  bulletin: 'tv',
  radio: 'radio',
  studio: 'microphone',
  hierarchy: 'person',
  mail: 'eye',
  form: 'list',
};

export function lookOf(channel: Channel): Look {
  if (channel.compromised) return 'mail';
  return LOOKS.find(([pattern]) => pattern.test(channel.id))?.[1] ?? 'secure';
}

export function drawingOf(channel: Channel): IconName {
  if (!channel.compromised && /letter|mail|courr/.test(channel.id)) return 'mail';
  return DRAWINGS[lookOf(channel)];
}
