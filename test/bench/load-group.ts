import { io, type Socket } from 'socket.io-client';
import type { View } from '../../src/engine/index.ts';
import { patched, type Answers, type Ask, type Sent, type Told } from '../../src/session/index.ts';
import type { LoadHost } from './load-host.ts';

const SEATS = ['director', 'ciso', 'dsi', 'legal', 'comms'];
export const PEOPLE = SEATS.length * 2;
/** Real milliseconds between two messages of a facilitator, and between two orders of a seat's hand. */
export const INJECTS = 5_000;
const COMMANDS = 20_000;

export interface Figures {
  /** Milliseconds from the facilitator's page to each seat's page. */
  latencies: number[];
  acknowledged: Map<string, number>;
  improvised: number;
  received: number;
  /** Exercises played to their end. */
  played: number;
  faults: string[];
}

/** A facilitator and ten people, in one exercise after another. */
export interface LoadGroup {
  start(): void;
  stop(): void;
  close(): void;
}

export async function openGroup(host: LoadHost, origin: string, figures: Figures): Promise<LoadGroup> {
  const lead = await connected(origin);
  const members = await Promise.all(Array.from({ length: PEOPLE }, (_, index) => openMember(origin, index, figures)));
  let room = '';
  let count = 0;
  let stopped = false;
  let timers: NodeJS.Timeout[] = [];

  const enter = async (): Promise<void> => {
    const entered = granted(await ask(lead, 'enter', { as: 'facilitator', secret: await host.room(), person: 'facilitator-1' }));
    room = entered.room;
    await Promise.all(members.map((member) => member.enter(entered.begun?.codes.seats ?? '')));
  };
  const give = async (socket: Socket, key: string, command: unknown): Promise<boolean> => {
    const answer = await ask(socket, 'command', { key, command, sure: true });
    if ('entry' in answer) figures.acknowledged.set(key, answer.entry.n);
    else if ('denied' in answer) figures.faults.push(`${key}: ${answer.denied}`);
    return 'entry' in answer;
  };
  const improvise = async (): Promise<void> => {
    const words = (value: string) => ({ fr: value, en: value });
    const message = { channel: 'secure', from: words('Load'), text: words('A message of the load run.') };
    const command = { type: 'improvise', ...message, title: words(`${count} ${performance.now()}`) };
    // Refused once the 72 hours are over: nobody has received it.
    if (!(await give(lead, `${room}-${count}`, command))) return;
    count++;
    figures.improvised += PEOPLE;
  };
  const halt = (): void => timers.splice(0).forEach((timer) => clearInterval(timer));
  const run = async (): Promise<void> => {
    granted(await ask(lead, 'clock', { pace: 5 }));
    granted(await ask(lead, 'clock', 'run'));
    timers = [setInterval(() => void improvise(), INJECTS)];
    members.forEach(({ socket, order }, index) => {
      let turn = 0;
      const act = (): void => {
        const command = { type: 'order', order: order(turn++) };
        void give(socket, `${room}-${index}-${turn}`, command);
      };
      // Hands do not all move at once.
      const first = (index * COMMANDS) / PEOPLE;
      timers.push(setTimeout(() => timers.push(setInterval(act, COMMANDS)), first));
    });
  };
  /** The 72 hours are over: the same people begin again in another room, so that the load stays. */
  const again = async (): Promise<void> => {
    halt();
    figures.played++;
    granted(await ask(lead, 'end', {}));
    await enter();
    if (!stopped) await run();
  };
  const orFault = (work: Promise<void>): void => void work.catch((error: unknown) => figures.faults.push(String(error)));
  let over = '';
  lead.on('told', ({ clock, whole }: Told) => {
    if (whole || clock.reason !== 'over' || over === room) return;
    over = room;
    if (!stopped) orFault(again());
  });
  await enter();
  return {
    start: () => orFault(run()),
    stop() {
      stopped = true;
      halt();
    },
    close: () => [lead, ...members.map(({ socket }) => socket)].forEach((socket) => socket.disconnect()),
  };
}

interface Member {
  socket: Socket;
  enter(code: string): Promise<void>;
  order(turn: number): string;
}

async function openMember(origin: string, index: number, figures: Figures): Promise<Member> {
  const socket = await connected(origin);
  const seat = SEATS[index % SEATS.length] ?? '';
  const person = `person-${index}-${seat}`;
  let orders: string[] = [];
  let last = -1;
  let entries = 0;
  socket.on('sent', (sent: Sent) => {
    if (sent.whole) {
      orders = patched({} as View, sent.patch).orders.flatMap(({ id, targets }) => (targets.length === 0 ? [id] : []));
      entries = 0;
    }
    if (sent.entries < entries) figures.faults.push(`${person}: entries ${entries} then ${sent.entries}`);
    entries = sent.entries;
    for (const fact of sent.facts) {
      if (fact.type !== 'improvised') continue;
      const [number = -1, sentAt = 0] = fact.title.en.split(' ').map(Number);
      if (number !== last + 1) figures.faults.push(`${person}: inject ${last} then ${number}`);
      last = number;
      figures.received++;
      figures.latencies.push(performance.now() - sentAt);
    }
  });
  return {
    socket,
    async enter(code) {
      granted(await ask(socket, 'enter', { as: 'seat', code, seat, person, name: person }));
    },
    order: (turn) => orders[(turn * 7 + index) % orders.length] ?? 'none',
  };
}

async function connected(origin: string): Promise<Socket> {
  const socket = io(origin, { transports: ['websocket'], forceNew: true });
  await new Promise<void>((done) => socket.once('connect', done));
  return socket;
}

const ask = <A extends Ask>(socket: Socket, name: A, asked: unknown): Promise<Answers[A]> =>
  socket.timeout(30_000).emitWithAck(name, asked) as Promise<Answers[A]>;

function granted<T extends object>(answer: T): Exclude<T, { denied: unknown }> {
  if ('denied' in answer) throw new Error(`denied: ${String(answer.denied)}`);
  return answer as Exclude<T, { denied: unknown }>;
}
