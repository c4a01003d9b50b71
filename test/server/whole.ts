import { createFollower, type Begun, type Follower } from '../../src/session/index.ts';
import { CELL, view, type Command, type View } from '../../src/engine/index.ts';
import { openPage, scenario, type Page } from './group.ts';

/** A group at a server: a facilitator who plays along, and a page for each seat. */
export interface Group {
  facilitator: Page;
  follower: Follower;
  begun: Begun;
  secret: string;
  seats: Map<string, Page>;
  observer: Page;
  /** How many entries were acknowledged. */
  acknowledged: number[];
}

let drawn = 0;
/** A key such as a browser draws. */
export const key = (): string => `key-of-a-test-${++drawn}`;

export async function gather(origin: string, id: string, seed: number): Promise<Group> {
  const first = openPage(origin);
  const made = await first.ask('create', { scenario: id, seed });
  if ('denied' in made) throw new Error(made.denied);
  const { begun, follower } = await lead(first, made.secret);
  const seats = new Map<string, Page>();
  for (const seat of scenario(id).seats) seats.set(seat.id, await sit(openPage(origin), begun.codes.seats, seat.id));
  const observer = openPage(origin);
  await observer.ask('enter', { as: 'observer', code: begun.codes.observers, person: key(), name: '' });
  await observer.until(({ sent }) => sent.length > 0);
  return { facilitator: first, follower, begun, secret: made.secret, seats, observer, acknowledged: [] };
}

/** Enters as the facilitator, and follows from now on. */
export async function lead(page: Page, secret: string): Promise<{ begun: Begun; follower: Follower }> {
  const entered = await page.ask('enter', { as: 'facilitator', secret, person: key() });
  if ('denied' in entered || !entered.begun) throw new Error('the facilitator was not let in');
  const { begun } = entered;
  const follower = createFollower(scenario(begun.scenario.id), begun, () => undefined);
  page.socket.on('told', (told: Parameters<Follower['take']>[0]) => follower.take(told));
  await page.until(({ told }) => told.some(({ whole }) => whole));
  for (const told of page.told.splice(0)) follower.take(told);
  return { begun, follower };
}

export async function sit(page: Page, code: string, seat: string): Promise<Page> {
  const entered = await page.ask('enter', { as: 'seat', code, seat, person: key(), name: seat });
  if ('denied' in entered) throw new Error(entered.denied);
  await page.until(({ sent }) => sent.length > 0);
  return page;
}

/** Each seat does the first thing that its own view offers; then time goes on to the next event. False once it is over. */
export async function turn(group: Group): Promise<boolean> {
  for (const page of group.seats.values()) {
    const command = firstOf(page.view);
    if (!command) continue;
    const answer = await page.ask('command', { key: key(), command });
    if ('entry' in answer) group.acknowledged.push(answer.entry.n);
  }
  const before = group.follower.host().at();
  await group.facilitator.ask('clock', 'next');
  const world = group.follower.host();
  await group.facilitator.until(() => world.at() > before || group.follower.host().at() > before);
  return whole(group).phase === 'running';
}

export function whole({ follower, begun }: Group): View {
  return view(scenario(begun.scenario.id), follower.host().world(), CELL);
}

function firstOf(seen: View): Command | null {
  const asked = seen.inbox.find(({ state, decides }) => state === 'open' && decides);
  const option = asked?.options.find(({ ready }) => ready);
  if (asked && option) return { type: 'answer', inject: asked.id, option: option.id };
  const order = seen.orders.find(({ state, missing, targets }) => state === 'free' && missing === null && targets.length === 0);
  return order ? { type: 'order', order: order.id } : null;
}

export function leave(group: Group): void {
  for (const page of [group.facilitator, group.observer, ...group.seats.values()]) page.socket.disconnect();
}
