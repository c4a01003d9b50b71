import { outside, overlap, type Box } from './geometry.ts';
import { boxesOf, taken, type Item, type Obstacles, type Placed } from './place.ts';

type Placing = Record<string, Placed>;

/** So often names are moved before one is left out. */
const ROUNDS = 4;

/** Names off everything: others make room, then the ones that matter least are left out, and come back where there is room. */
export function settle(
  items: Item[],
  begun: Placing,
  obstacles: Obstacles,
  candidates: (item: Item) => Placed[],
  find: (item: Item, others: Box[], wide?: boolean) => Placed,
): Placing {
  let placed = begun;
  const names = items.filter((it) => it.worth !== undefined).sort((a, b) => b.worth! - a.worth!);
  const hits = (item: Item, where: Placing) => touching(item, items, where, obstacles);
  const trouble = (where: Placing) => names.reduce((sum, it) => sum + (where[it.id] ? hits(it, where) : 0), 0);

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

  for (let round = 0; round < ROUNDS && trouble(placed) > 0; round++) {
    for (const name of names) {
      if (hits(name, placed) === 0) continue;
      let least = trouble(placed);
      let best = placed;
      for (const one of candidates(name)) {
        if (blocked(name, one, obstacles)) continue;
        const moved = pushed(name, { box: one.box, side: one.side });
        const cost = trouble(moved);
        if (cost < least) [least, best] = [cost, moved];
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
function touching(item: Item, items: Item[], placed: Placing, obstacles: Obstacles): number {
  const own = taken(item, placed[item.id]!);
  const others = items.filter((it) => it !== item && placed[it.id] && touch(own, taken(it, placed[it.id]!)));
  return others.length + (blocked(item, placed[item.id]!, obstacles) ? 1 : 0);
}

const touch = (some: Box[], others: Box[]): boolean => some.some((a) => others.some((b) => overlap(a, b) > 0));

/** Over a station, where a train would stand, or outside. */
function blocked(item: Item, placed: Placed, { bounds, bodies, rests }: Obstacles): boolean {
  const over = (box: Box) => (it: Box) => overlap(it, box) > 0.5;
  return taken(item, placed).some(
    (box) => outside(box, bounds) > 0.5 || bodies.map((it) => it.box).some(over(box)) || rests.some(over(box)),
  );
}
