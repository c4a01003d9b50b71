import { expect, it } from 'vitest';
import { told, visible } from '../../src/engine/index.ts';
import { exercise, tiny } from '../exercise.ts';

const played = () => exercise(tiny()).as('tech').order('look').as('chief').notify('cert', { by: 'chief' }).until(400);

it('a seat has its own orders, its own work and signs in its own name', () => {
  const { orders, work, senders } = played().view('tech');
  expect(new Set(orders.map(({ seat }) => seat))).toEqual(new Set(['tech']));
  expect(work.map(({ order }) => order)).toEqual(['look']);
  expect(played().view('chief').work).toEqual([]);
  expect(senders.map(({ id }) => id)).not.toContain('chief');
});

it('what was said to a body and answered is known to who sent it', () => {
  const notices = (seat: string) =>
    played()
      .view(seat)
      .directory.flatMap((body) => body.notices);
  const answers = (seat: string) =>
    played()
      .view(seat)
      .inbox.filter(({ kind }) => kind === 'answer');
  expect([notices('chief').length, notices('tech').length, notices('observer').length]).toEqual([1, 0, 1]);
  expect(answers('chief').length).toBeGreaterThan(0);
  expect(answers('tech')).toEqual([]);
});

it('a seat hears of no order and no message of another; the facilitator hears of everything, with its cause', () => {
  const facts = played().facts;
  const heard = (seat: string) => facts.filter((fact) => visible(tiny(), fact, seat));
  expect(heard('chief').map(({ type }) => type)).not.toContain('ordered');
  expect(heard('tech').map(({ type }) => type)).not.toContain('sent');
  expect(heard('facilitator')).toEqual(facts);
  const [notice] = played().happened('told');
  expect(notice && told(notice, 'facilitator')).toEqual(notice);
  expect(notice && told(notice, 'chief')).toMatchObject({ grade: null });
});
