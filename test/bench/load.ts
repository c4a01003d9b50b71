import { fork, type ChildProcess } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { io, type Socket } from 'socket.io-client';
import type { View } from '../../src/engine/index.ts';
import { readLog } from '../../src/server/log.ts';
import { patched, type Answers, type Ask, type Sent } from '../../src/session/index.ts';
import { figure } from './measure.ts';

const SEATS = ['director', 'ciso', 'dsi', 'legal', 'comms'];
/** Real milliseconds between two messages of a facilitator, and between two orders of a seat's hand. */
const INJECTS = 5_000;
const COMMANDS = 20_000;

interface Figures {
  /** Milliseconds from the facilitator's page to each seat's page. */
  latencies: number[];
  acknowledged: Map<string, number>;
  improvised: number;
  received: number;
  faults: string[];
}

/**
 * Rooms of ten seats on one process, on loopback: improvised injects and orders, all the while the adversary plays. The 72
 * hours last two minutes at ×18 and 72 s at ×30: nothing can be said once they are over.
 * Prints the latency from host to seat (from the facilitator's hand, so an upper bound), what was lost or out of order,
 * memory and processor.
 */
export async function load([rooms = '100', seconds = '120', pace = '18']: readonly string[]): Promise<string> {
  const server = fork(new URL('./load-server.ts', import.meta.url), [rooms, pace]);
  try {
    const { origin, folder, secrets } = await answerOf<{ origin: string; folder: string; secrets: string[] }>(server);
    const figures: Figures = { latencies: [], acknowledged: new Map(), improvised: 0, received: 0, faults: [] };
    const groups: Group[] = [];
    for (const secret of secrets) groups.push(await group(origin, secret, figures));
    const before = await usage(server);
    const begun = performance.now();
    groups.forEach(({ start }, index) => setTimeout(start, (index * INJECTS) / groups.length));
    await wait(Number(seconds) * 1000);
    for (const { stop } of groups) stop();
    await wait(2_000);
    const after = await usage(server);
    const spent = performance.now() - begun;
    const minutes = groups.map(({ at }) => at());
    for (const { close } of groups) close();
    const entries = check(folder, figures);
    const sorted = figures.latencies.sort((a, b) => a - b);
    const part = (share: number): string => figure(sorted[Math.floor(sorted.length * share)] ?? 0);
    return [
      `\n${rooms} rooms of ${SEATS.length * 2} seats, ${seconds} s at ×${pace}, exercise minute reached ${Math.min(...minutes)}–${Math.max(...minutes)}`,
      `  from facilitator to seat, ${sorted.length} messages: median ${part(0.5)} ms, p99 ${part(0.99)} ms, worst ${part(0.9999)} ms`,
      `  ${entries} entries in the logs, ${figures.acknowledged.size} acknowledged; injects expected by seats ${figures.improvised}, received ${figures.received}`,
      `  lost, doubled or out of order: ${figures.faults.length}${figures.faults
        .slice(0, 5)
        .map((fault) => `\n    ${fault}`)
        .join('')}`,
      `  host: ${figure(after.rss / 2 ** 20)} MiB, ${figure((after.cpu - before.cpu) / 10 / spent)} % of a core`,
    ].join('\n');
  } finally {
    server.kill();
  }
}

interface Group {
  start(): void;
  stop(): void;
  at(): number;
  close(): void;
}

async function group(origin: string, secret: string, figures: Figures): Promise<Group> {
  const lead = await connected(origin);
  const entered = await ask(lead, 'enter', { as: 'facilitator', secret, person: 'facilitator-1' });
  if ('denied' in entered || !entered.begun) throw new Error(JSON.stringify(entered));
  const code = entered.begun.codes.seats;
  let minute = 0;
  const members = await Promise.all(
    Array.from({ length: SEATS.length * 2 }, (_, index) => {
      const seat = SEATS[index % SEATS.length] ?? '';
      return member(origin, code, seat, index, figures, (at) => (minute = Math.max(minute, at)));
    }),
  );
  let count = 0;
  let timers: NodeJS.Timeout[] = [];
  const give = async (socket: Socket, key: string, command: unknown): Promise<boolean> => {
    const answer = await ask(socket, 'command', { key, command, sure: true });
    if ('entry' in answer) figures.acknowledged.set(key, answer.entry.n);
    else if ('denied' in answer) figures.faults.push(`${key}: ${answer.denied}`);
    return 'entry' in answer;
  };
  const improvise = (): void => {
    const words = (value: string) => ({ fr: value, en: value });
    const title = words(`${count++} ${performance.now()}`);
    const message = { channel: 'secure', from: words('Load'), title, text: words('A message of the load run.') };
    void give(lead, `${entered.room}-${count}`, { type: 'improvise', ...message }).then((kept) => {
      if (kept) figures.improvised += members.length;
    });
  };
  return {
    start() {
      void ask(lead, 'clock', { pace: 5 }).then(() => ask(lead, 'clock', 'run'));
      timers = [setInterval(improvise, INJECTS)];
      members.forEach(({ socket, order }, index) => {
        let turn = 0;
        const act = (): void => {
          const command = { type: 'order', order: order(turn++) };
          void give(socket, `${entered.room}-${index}-${turn}`, command);
        };
        timers.push(setInterval(act, COMMANDS + index * 100));
      });
    },
    stop: () => timers.forEach((timer) => clearInterval(timer)),
    at: () => minute,
    close: () => [lead, ...members.map(({ socket }) => socket)].forEach((socket) => socket.disconnect()),
  };
}

async function member(
  origin: string,
  code: string,
  seat: string,
  index: number,
  figures: Figures,
  tell: (at: number) => void,
): Promise<{ socket: Socket; order(turn: number): string }> {
  const socket = await connected(origin);
  const person = `person-${index}-${seat}`;
  let orders: string[] = [];
  let last = -1;
  let entries = 0;
  socket.on('sent', (sent: Sent) => {
    tell(sent.at);
    if (sent.whole)
      orders = patched({} as View, sent.patch).orders.flatMap(({ id, targets }) => (targets.length === 0 ? [id] : []));
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
  const entered = await ask(socket, 'enter', { as: 'seat', code, seat, person, name: person });
  if ('denied' in entered) throw new Error(entered.denied);
  return { socket, order: (turn) => orders[(turn * 7 + index) % orders.length] ?? 'none' };
}

/** Every acknowledged command stands in a log, under the number that was acknowledged; numbers have no gap. */
function check(folder: string, figures: Figures): number {
  const kept = new Map<string, number>();
  for (const file of readdirSync(folder)) {
    let next = 1;
    for (const line of readLog(join(folder, file))) {
      if (!('entry' in line)) continue;
      if (line.entry.n !== next++) figures.faults.push(`${file}: entry ${line.entry.n} out of order`);
      kept.set(line.key, line.entry.n);
    }
  }
  for (const [key, n] of figures.acknowledged) if (kept.get(key) !== n) figures.faults.push(`${key}: acknowledged, not kept`);
  if (figures.received !== figures.improvised)
    figures.faults.push(`${figures.improvised - figures.received} injects not received`);
  return kept.size;
}

async function connected(origin: string): Promise<Socket> {
  const socket = io(origin, { transports: ['websocket'], forceNew: true });
  await new Promise<void>((done) => socket.once('connect', done));
  return socket;
}

const ask = <A extends Ask>(socket: Socket, name: A, asked: unknown): Promise<Answers[A]> =>
  socket.timeout(30_000).emitWithAck(name, asked) as Promise<Answers[A]>;
const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

function answerOf<T>(server: ChildProcess): Promise<T> {
  return new Promise((done, fail) => {
    server.once('message', (message) => done(message as T));
    server.once('exit', () => fail(new Error('the host has ended')));
  });
}

function usage(server: ChildProcess): Promise<{ rss: number; cpu: number }> {
  const answer = answerOf<{ rss: number; cpu: number }>(server);
  server.send('usage');
  return answer;
}
