import { describe, expect, it } from 'vitest';
import { direction, FACILITATOR } from '../../src/engine/index.ts';
import { beginNotice, commandOf, lineOf, stepsOf, type Notice } from '../../src/facilitator/enter/notice.ts';
import { found, suggestions } from '../../src/facilitator/enter/suggestions.ts';
import { createCatalogue, loadSpaces, wordsIn } from '../../src/i18n/index.ts';
import { exercise, scenarioAt } from '../exercise.ts';

const catalogue = createCatalogue();
await loadSpaces(catalogue, ['facilitator', 'play']);
const words = wordsIn(catalogue, 'en');
const courrier = scenarioAt('scenarios/courrier-compromis');
const played = () => exercise(courrier).until(60);
const view = () => played().view(FACILITATOR);

/** Says the pieces one after the other, each time taking what comes first. */
function say(body: string, ...typed: string[]): Notice {
  const seen = view();
  const begun = beginNotice(body, seen) ?? expect.unreachable();
  return typed.reduce((notice, piece) => stepsOf(notice, seen, words, piece, 9)[0]?.next ?? notice, begun);
}

describe('a notification said in one line', () => {
  it('is found by the role of a body as well as by its name', () => {
    const seen = view();
    const all = suggestions(seen, direction(courrier, played().world), words);
    const body = seen.directory.find(({ role, name }) => role.en !== name.en) ?? expect.unreachable();
    const role = body.role.en.split(' ').slice(0, 4).join(' ');
    expect(found(all, role, 9).map((one) => one.body)).toContain(body.id);
  });

  it('is made of a channel and of what it says, by a few letters of each', () => {
    const seen = view();
    const body = seen.directory.find(({ channels }) => channels.includes('phone')) ?? expect.unreachable();
    const [first] = seen.contents;
    const phone = seen.channels.find(({ id }) => id === 'phone') ?? expect.unreachable();
    const notice = say(body.id, phone.name.en.slice(0, 4), first?.name.en.slice(0, 8) ?? '');
    expect(notice).toMatchObject({ body: body.id, channel: 'phone', content: [first?.id] });
    const [send] = stepsOf(notice, seen, words, '', 9);
    expect(send?.kind).toBe('send');
    expect(lineOf(notice, seen, words)).toContain(`${body.name.en}, ${phone.name.en}, ${first?.name.en}`);
    const given = played().as(notice.by).ask(commandOf(notice));
    expect(given.refused).toBeNull();
  });

  it('begins with the last signatory and channel, and offers the last content', () => {
    const one = played();
    const before = one.view(FACILITATOR);
    const [from, to] = before.directory.filter(({ channels }) => channels.includes('phone'));
    const by = before.senders.find(({ ready }) => ready)?.id ?? '';
    const content = [before.contents[1]?.id ?? ''];
    one.as(by).notify(from?.id ?? '', { by, channel: 'phone', content });
    expect(one.refused).toBeNull();
    const seen = one.view(FACILITATOR);
    const notice = beginNotice(to?.id ?? '', seen) ?? expect.unreachable();
    expect(notice).toMatchObject({ by, channel: 'phone', content: [] });
    const again = stepsOf(notice, seen, words, '', 9).find(({ kind }) => kind === 'again');
    expect(again?.next.content).toEqual(content);
  });

  it('always leads to the whole form, and is not sent half said', () => {
    const seen = view();
    const steps = stepsOf(say(seen.directory[0]?.id ?? ''), seen, words, '', 9);
    expect(steps.map(({ kind }) => kind)).toContain('details');
    expect(steps.map(({ kind }) => kind)).not.toContain('send');
    expect(steps.length).toBeLessThanOrEqual(9);
  });
});
