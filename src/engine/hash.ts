import { canonical, hashText } from '../scenario/hash.ts';
import type { Entry, World } from './types.ts';

/** 16 hexadecimal digits that stand for the whole world: equal worlds, equal hash, on any machine. */
export function hashWorld(world: World): string {
  return hashText(canonical(world));
}

/** The running hash of the entries, so that a changed entry shows even where it changed nothing else. */
export function extendTrail(trail: string, entry: Entry): string {
  return hashText(`${trail}|${entry.n}|${entry.at}|${entry.by}|${canonical(entry.command)}`);
}
