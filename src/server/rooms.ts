import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { randomInt, randomUUID } from 'node:crypto';
import { CELL, FACILITATOR, OBSERVER, drawVariant } from '../engine/index.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { createHost, type Asked, type Host } from '../session/index.ts';
import { BOUNDS, type Bounds } from './ledger.ts';
import { LogError, openLog, type Log, type Opening } from './log.ts';
import { playAgain, readLog, untouched } from './resume.ts';
import { createRoom, type Room, type RoomSetup } from './room.ts';
import { createTurns } from './turns.ts';
import { digest, drawCode, drawSecret, isSame } from './secrets.ts';

export interface RoomsSetup {
  /** Folder of the logs; made if it is not there. */
  folder: string;
  /** A checked scenario by its id; undefined if there is none. */
  scenario(id: string): Scenario | undefined;
  /** Rooms at one time. */
  most?: number;
  bounds?: Bounds;
  /** Exercise minutes a real second at ×1. */
  speed?: number;
  /** Real milliseconds to wait before sending. */
  gather?: number;
  /** How a log is opened. */
  open?: (path: string) => Log;
}

export interface Rooms {
  /** Null if there is no such scenario or variant. Throws a `LogError` if the disk takes no log. */
  create(asked: Asked<'create'>): { secret: string; room: Room } | null;
  /** By a code of the participants or of the observers. */
  byCode(code: string): { room: Room; as: 'seat' | 'observer' } | null;
  bySecret(secret: string): Room | null;
  isFull(): boolean;
  /**
   * Something threw in a room. If its log cannot be kept, the room is gone until the next start. Otherwise its world may be
   * half moved: it is taken up again from the log, paused, and its members come in again. The other rooms go on.
   */
  fault(room: Room, error: unknown): void;
  /** Ends the rooms in which nobody has been for long; called every minute. */
  sweep(now?: number): void;
  /** Why a log could not be resumed, by its file. */
  problems: readonly string[];
  close(): void;
}

const MOST = 200;
/** A room in which nobody has been for so long is closed, in milliseconds; sooner if nobody has ever come in. */
const FORGOTTEN = 24 * 60 * 60 * 1000;
const UNUSED = 60 * 60 * 1000;
/** Faults after which a room is not taken up again before the next start. */
const FAULTS = 5;

/** The rooms of this server: those of the logs first, each where its log left it, paused. */
export function openRooms({ folder, scenario: find, most = MOST, bounds = BOUNDS, open = openLog, ...more }: RoomsSetup): Rooms {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const rooms = new Map<string, Room>();
  const faults = new Map<string, number>();
  const problems: string[] = [];
  const turns = createTurns();
  const pathOf = (id: string): string => join(folder, `${id}.jsonl`);

  const add = (scenario: Scenario, host: Host, opening: Opening, setup: Pick<RoomSetup, 'log' | 'left' | 'resumed' | 'last'>) => {
    const onEnd = (): void => take(room);
    const onFault = (error: unknown): void => fault(room, error);
    const room: Room = createRoom({ scenario, host, opening, turns, bounds, onEnd, onFault, ...setup, ...more });
    rooms.set(opening.id, room);
    return room;
  };
  const take = (room: Room): void => {
    rooms.delete(room.opening.id);
    room.close();
  };
  const resume = (file: string): boolean => {
    const path = join(folder, file);
    const lines = readLog(path);
    const [first] = lines;
    if (!first || !('begun' in first) || lines.some((line) => 'ended' in line)) return false;
    const opening = first.begun;
    const scenario = find(opening.scenario.id);
    if (scenario?.hash !== opening.scenario.hash) throw new Error(`the scenario ${opening.scenario.id} has changed`);
    const { host, left } = playAgain(scenario, opening, lines);
    // As old as its log, but whoever was away while the host was off has an hour to come back.
    const last = left.entered ? Math.max(statSync(path).mtimeMs, Date.now() - FORGOTTEN + UNUSED) : statSync(path).mtimeMs;
    add(scenario, host, opening, { log: open(path), left, resumed: true, last });
    return true;
  };
  const attempt = (file: string): boolean => {
    try {
      return resume(file);
    } catch (error) {
      problems.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      return false;
    }
  };
  const fault = (room: Room, error: unknown): void => {
    const { id } = room.opening;
    if (rooms.get(id) !== room) return;
    console.error(error);
    const members = room.members();
    take(room);
    const count = (faults.get(id) ?? 0) + 1;
    faults.set(id, count);
    const back = !(error instanceof LogError) && count < FAULTS && attempt(`${id}.jsonl`);
    for (const member of members) {
      if (back) member.again();
      else member.gone('broken');
    }
  };
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl'))) attempt(file);

  const end = (room: Room): void => {
    try {
      room.end();
    } catch (error) {
      fault(room, error);
    }
  };
  const sweep = (now = Date.now()): void => {
    for (const room of [...rooms.values()]) if (now - room.last() > (room.isUsed() ? FORGOTTEN : UNUSED)) end(room);
  };
  const timer = setInterval(() => sweep(), 60_000);
  timer.unref();

  return {
    problems,
    fault,
    sweep,
    isFull: () => rooms.size >= most,
    create({ scenario: id, seed = randomInt(1_000_000), variant }) {
      const scenario = find(id);
      if (!scenario || (variant !== undefined && !scenario.variants.some((one) => one.id === variant))) return null;
      const secret = drawSecret();
      const opening: Opening = {
        id: randomUUID(),
        scenario: { id: scenario.id, hash: scenario.hash },
        variant: variant ?? drawVariant(scenario, seed),
        seed,
        seats: [CELL, ...scenario.seats.map((seat) => seat.id), FACILITATOR, OBSERVER],
        started: Date.now(),
        codes: { seats: drawCode(), observers: drawCode() },
        digest: digest(secret),
      };
      const log = open(pathOf(opening.id));
      log.keep({ begun: opening });
      const host = createHost(scenario, opening);
      const room = add(scenario, host, opening, { log, left: untouched(), resumed: false, last: Date.now() });
      return { secret, room };
    },
    byCode(code) {
      for (const room of rooms.values()) {
        if (isSame(room.opening.codes.seats, code)) return { room, as: 'seat' };
        if (isSame(room.opening.codes.observers, code)) return { room, as: 'observer' };
      }
      return null;
    },
    bySecret(secret) {
      const wanted = digest(secret);
      return [...rooms.values()].find((room) => isSame(room.opening.digest, wanted)) ?? null;
    },
    close() {
      clearInterval(timer);
      for (const room of rooms.values()) room.close();
      rooms.clear();
    },
  };
}
