import { outside, overlap, type Box } from './geometry.ts';
import { boxesOf, reach, taken, type Item, type Obstacles, type Placed } from './place.ts';
import type { Steps } from './slices.ts';

type Placing = Record<string, Placed>;

/** So often names are moved before one is left out. */
const ROUNDS = 4;

/** Names off everything: others make room, then the ones that matter least are left out, and come back where there is room. */
export function* settle(
  items: Item[],
  begun: Placing,
  obstacles: Obstacles,
  candidates: (item: Item) => Placed[],
  find: (item: Item, others: Box[], wide?: boolean) => Placed,
): Steps<Placing> {
  let placed = begun;
  const names = items.filter((it) => it.worth !== undefined).sort((a, b) => b.worth! - a.worth!);
  const blocked = barring(obstacles);
  const hits = (item: Item, where: Placing) => touching(item, items, where, blocked);
  /** Counted as far as `enough`: what is worse than the best need not be known exactly. */
  const trouble = (where: Placing, enough = Infinity) => {
    let sum = 0;
    for (const it of names) {
      if (where[it.id]) sum += hits(it, where);
      if (sum >= enough) break;
    }
    return sum;
  };

  /** Puts an item there, and whatever it then lies over elsewhere. */
  const pushed = (item: Item, there: Placed): Placing => {
    const moved = { ...placed, [item.id]: there };
    for (const other of items) {
      if (other === item || !moved[other.id]) continue;
      if (!touch(taken(item, there), taken(other, moved[other.id]!))) continue;
      moved[other.id] = find(other, boxesOf(items, moved, other), true);
    }
    return moved;
  };

  for (let round = 0; round < ROUNDS && trouble(placed, 1) > 0; round++) {
    for (const name of names) {
      if (hits(name, placed) === 0) continue;
      let least = trouble(placed);
      let best = placed;
      for (const one of candidates(name)) {
        if (blocked(name, one)) continue;
        const moved = pushed(name, one);
        const cost = trouble(moved, least);
        if (cost < least) [least, best] = [cost, moved];
        yield;
      }
      placed = best;
    }
  }

  placed = { ...placed };
  for (const name of [...names].reverse()) if (hits(name, placed) > 0) delete placed[name.id];
  for (const name of names) {
    if (placed[name.id]) continue;
    const tried = { ...placed, [name.id]: find(name, boxesOf(items, placed, name), true) };
    if (hits(name, tried) === 0) placed = tried;
  }
  return placed;
}

/** How much an item lies over what it must not. */
function touching(item: Item, items: Item[], placed: Placing, blocked: Blocked): number {
  const own = placed[item.id]!;
  let count = blocked(item, own) ? 1 : 0;
  for (const it of items) {
    const there = placed[it.id];
    if (it !== item && there && touch(taken(item, own), taken(it, there))) count++;
  }
  return count;
}

function touch(some: Box[], others: Box[]): boolean {
  for (const a of some) for (const b of others) if (overlap(a, b) > 0) return true;
  return false;
}

type Blocked = (item: Item, placed: Placed) => boolean;

/** Whether an item may not stand at a place, remembered by place. */
function barring(obstacles: Obstacles): Blocked {
  const barred = new WeakMap<Placed, boolean>();
  return (item, placed) => {
    let known = barred.get(placed);
    if (known === undefined)
      barred.set(placed, (known = strays(item, placed, obstacles) || isBarred(taken(item, placed), obstacles)));
    return known;
  };
}

/** Nearer to another station than to its own. */
function strays(item: Item, { box }: Placed, { bodies }: Obstacles): boolean {
  const { own, other } = reach(item, box, bodies);
  return other < own;
}

/** Over a station, where a train would stand, or outside. */
function isBarred(some: Box[], { bounds, bodies, rests }: Obstacles): boolean {
  const over = (box: Box) => (it: Box) => overlap(it, box) > 0.5;
  return some.some((box) => outside(box, bounds) > 0.5 || bodies.map((it) => it.box).some(over(box)) || rests.some(over(box)));
}
