import type { Body } from '../scenario/scenario.ts';
import { schedule } from './agenda.ts';
import { move } from './charts/kinds.ts';
import { drawDelay } from './draw.ts';
import { perform } from './dispatch.ts';
import { holds } from './guard.ts';
import type { Model } from './model.ts';
import { emit, touch, type Run } from './run.ts';
import type { BodyCase, Grade } from './types.ts';

export interface Sending {
  body: string;
  /** Who signs. */
  by: string;
  channel: string;
  content: string[];
}

/**
 * How good a notification is. Good: right sender, good channel, everything that must stand in it and nothing that must not.
 * Bad: a channel or a content that does harm, or a wrong body told by a wrong sender. Weak: the rest.
 */
export function gradeOf(model: Model, { body: id, by, channel, content }: Sending): Grade {
  const body = bodyOf(model, id);
  const rightSender = body.notifiedBy.length === 0 ? model.seats.has(by) : body.notifiedBy.includes(by);
  const way = body.channels[channel] ?? 'bad';
  if (way === 'bad' || body.content.mustNot.some((item) => content.includes(item))) return 'bad';
  if (!rightSender && body.kind === 'wrong') return 'bad';
  const whole = body.content.must.every((item) => content.includes(item));
  return rightSender && way === 'good' && whole ? 'good' : 'weak';
}

/** Sends a notification. In the name of a body of the ministry it takes that body's time as well. */
export function send(run: Run, n: number, seat: string, sending: Sending): void {
  const { model, world } = run;
  const { body, by, channel, content } = sending;
  const way = model.channels[channel];
  if (!way) throw new Error(`unknown channel ${channel}`);
  const one = caseOf(run, body);
  go(run, one, body, 'approach');
  one.notices.push({ n, by, seat, channel, content, sent: world.at, arrived: null, grade: gradeOf(model, sending) });
  const sender = model.bodies[by]?.sends;
  const wait = way.minutes + (sender ? drawDelay(run, `body:${by}`, sender.after) : 0);
  schedule(run, world.at + wait, { type: 'notice', body, n });
  emit(run, { type: 'sent', n, body, by, seat, channel, content });
  perform(run, way.onUse, `channel:${channel}`);
}

/** A notification arrives; the first answer that fits is prepared. */
export function arrive(run: Run, id: string, n: number): void {
  const { world, model } = run;
  const one = caseOf(run, id);
  const notice = one.notices.find((candidate) => candidate.n === n);
  if (!notice) throw new Error(`body ${id} has no notification ${n}`);
  notice.arrived = world.at;
  go(run, one, id, 'tell');
  const { by, seat, channel, content, grade } = notice;
  emit(run, { type: 'told', n, body: id, by, seat, channel, content, grade });
  touch(run, 'body', id);
  for (const within of model.withins[id] ?? []) schedule(run, world.at + within + 1, { type: 'wake', topic: `body:${id}` });
  const answer = bodyOf(model, id).answers.find(
    (candidate) =>
      candidate.grade.includes(grade) &&
      !isPrepared(run, id, candidate.id) &&
      (candidate.when === undefined || holds(run, candidate.when)),
  );
  if (answer)
    schedule(run, world.at + drawDelay(run, `body:${id}`, answer.after), { type: 'answer', body: id, answer: answer.id });
}

/** A body answers. */
export function hear(run: Run, id: string, answerId: string): void {
  const answer = bodyOf(run.model, id).answers.find((candidate) => candidate.id === answerId);
  if (!answer) throw new Error(`body ${id} has no answer ${answerId}`);
  const one = caseOf(run, id);
  go(run, one, id, answer.engages ? 'engage' : 'answer');
  one.answers.push({ id: answerId, at: run.world.at });
  emit(run, { type: 'heard', body: id, answer: answerId, engages: answer.engages, seats: one.notices.map(({ seat }) => seat) });
  touch(run, 'body', id);
  perform(run, answer.effects, `body:${id}`);
}

export function bodyOf(model: Model, id: string): Body {
  const body = model.bodies[id];
  if (!body) throw new Error(`unknown body ${id}`);
  return body;
}

function isPrepared(run: Run, id: string, answer: string): boolean {
  const given = run.world.bodies[id]?.answers.some((one) => one.id === answer);
  return (
    given === true || run.world.agenda.some(({ task }) => task.type === 'answer' && task.body === id && task.answer === answer)
  );
}

function caseOf(run: Run, id: string): BodyCase {
  return (run.world.bodies[id] ??= { state: 'unaware', notices: [], answers: [] });
}

/** A body that is further along stays there: a second notification does not make it less informed. */
function go(run: Run, one: BodyCase, id: string, event: 'approach' | 'tell' | 'answer' | 'engage'): void {
  const next = move(run.evaluate, 'body', one.state, event);
  if (next === null) return;
  one.state = next;
  touch(run, 'body', id);
}
