import { describe, expect, it } from 'vitest';
import { exercise, tiny } from '../../exercise.ts';

const both = (words: string) => ({ fr: words, en: words });
const delivered = (played: ReturnType<typeof exercise>) => played.happened('delivered').map(({ inject, at }) => [inject, at]);
const message = {
  type: 'improvise',
  channel: 'phone',
  from: both('Préfecture'),
  title: both('Salle'),
  text: both('Prête.'),
} as const;

describe('the facilitator', () => {
  it('fires an inject before its minute, once', () => {
    const played = exercise(tiny()).until(10).as('facilitator').ask({ type: 'fire', inject: 'late' });
    expect(played.refused).toBeNull();
    expect(played.happened('delivered').at(-1)).toMatchObject({ inject: 'late', at: 10, cause: { entry: 1 } });
    expect(played.ask({ type: 'fire', inject: 'late' }).refused).toBe('inject-sent');
    expect(delivered(played.until(500)).filter(([id]) => id === 'late')).toHaveLength(1);
  });

  it('holds one back: its silence is counted from when it comes', () => {
    const played = exercise(tiny()).as('facilitator').ask({ type: 'delay', inject: 'ask', until: 200 }).until(199);
    expect(delivered(played)).toEqual([['first', 0]]);
    expect(played.happened('delayed')).toMatchObject([{ inject: 'ask', until: 200 }]);
    played.until(200);
    expect(played.happened('delivered').at(-1)).toMatchObject({ inject: 'ask', at: 200, until: 320 });
  });

  it('holds back one that a condition calls, and fires it before all the same', () => {
    const held = () => exercise(tiny()).as('facilitator').ask({ type: 'delay', inject: 'news', until: 700 }).until(600);
    expect(delivered(exercise(tiny()).until(600)).map(([id]) => id)).toContain('news');
    expect(delivered(held()).map(([id]) => id)).not.toContain('news');
    expect(delivered(held().until(700)).at(-1)).toEqual(['news', 700]);
    expect(delivered(held().ask({ type: 'fire', inject: 'news' }).until(800)).filter(([id]) => id === 'news')).toEqual([
      ['news', 600],
    ]);
  });

  it('refuses a minute that is past, or after the end', () => {
    const played = exercise(tiny()).until(30).as('facilitator');
    for (const until of [0, 30, tiny().duration]) {
      expect(played.ask({ type: 'delay', inject: 'ask', until }).refused).toBe('wrong-minute');
    }
  });

  it('leaves one out, and may bring it back', () => {
    const played = exercise(tiny()).as('facilitator').ask({ type: 'skip', inject: 'ask' }).until(300);
    expect(delivered(played).map(([id]) => id)).not.toContain('ask');
    expect(played.happened('silent')).toEqual([]);
    expect(played.ask({ type: 'skip', inject: 'ask' }).refused).toBe('inject-skipped');
    expect(played.ask({ type: 'fire', inject: 'ask' }).refused).toBeNull();
    expect(played.happened('delivered').at(-1)).toMatchObject({ inject: 'ask', at: 300, until: 420 });
    expect(played.as('chief').answer('ask', 'speak').refused).toBeNull();
  });

  it('puts one that was left out back to its minute: the story is the one that would have been', () => {
    const played = exercise(tiny()).until(10).as('facilitator').ask({ type: 'skip', inject: 'ask' }).until(30);
    expect(played.ask({ type: 'put-back', inject: 'ask' }).refused).toBeNull();
    expect(played.happened('put-back')).toMatchObject([{ inject: 'ask', at: 30 }]);
    expect(delivered(played.until(600))).toEqual(delivered(exercise(tiny()).until(600)));
    expect(played.happened('silent')).toHaveLength(exercise(tiny()).until(600).happened('silent').length);
  });

  it('puts one back that waits for a condition, even one that has come true meanwhile', () => {
    const left = () => exercise(tiny()).as('facilitator').ask({ type: 'skip', inject: 'news' });
    const [, at] = delivered(exercise(tiny()).until(600)).find(([id]) => id === 'news') ?? expect.unreachable();
    const count = (played: ReturnType<typeof exercise>) => delivered(played).filter(([id]) => id === 'news');
    expect(count(left().wait(1).ask({ type: 'put-back', inject: 'news' }).until(600))).toEqual([['news', at]]);
    expect(count(left().until(600))).toEqual([]);
    expect(count(left().until(600).ask({ type: 'put-back', inject: 'news' }).until(1400))).toHaveLength(1);
  });

  it('puts one back that was held back, or brought forward', () => {
    const held = exercise(tiny()).as('facilitator').ask({ type: 'delay', inject: 'ask', until: 300 }).wait(5);
    expect(held.ask({ type: 'put-back', inject: 'ask' }).refused).toBeNull();
    const usual = delivered(exercise(tiny()).until(400));
    expect(delivered(held.until(400))).toEqual(usual);
    const early = exercise(tiny()).as('facilitator').ask({ type: 'put-forward', inject: 'ask', to: 20 });
    expect(delivered(early.ask({ type: 'put-back', inject: 'ask' }).until(400))).toEqual(usual);
  });

  it('does not put back what stands in its place, was sent, or has missed its minute', () => {
    const played = exercise(tiny()).as('facilitator');
    expect(played.ask({ type: 'put-back', inject: 'ask' }).refused).toBe('inject-in-place');
    expect(played.ask({ type: 'put-back', inject: 'news' }).refused).toBe('inject-in-place');
    expect(played.ask({ type: 'put-back', inject: 'first' }).refused).toBe('inject-sent');
    expect(played.ask({ type: 'put-back', inject: 'nothing' }).refused).toBe('unknown');
    played.ask({ type: 'skip', inject: 'ask' }).until(300);
    expect(played.ask({ type: 'put-back', inject: 'ask' }).refused).toBe('inject-past');
    expect(played.as('chief').ask({ type: 'put-back', inject: 'ask' }).refused).toBe('only-facilitator');
  });

  it('brings one forward: before its minute, or sooner than it was held until', () => {
    const early = exercise(tiny()).as('facilitator').ask({ type: 'put-forward', inject: 'ask', to: 20 }).until(200);
    expect(early.happened('put-forward')).toMatchObject([{ inject: 'ask', to: 20 }]);
    expect(delivered(early).filter(([id]) => id === 'ask')).toEqual([['ask', 20]]);
    const held = exercise(tiny()).as('facilitator').ask({ type: 'delay', inject: 'ask', until: 400 }).until(150);
    expect(held.ask({ type: 'put-forward', inject: 'ask', to: 180 }).refused).toBeNull();
    expect(delivered(held.until(500)).filter(([id]) => id === 'ask')).toEqual([['ask', 180]]);
  });

  it('brings none forward that has no minute, nor to one that is past or no sooner', () => {
    const played = exercise(tiny()).until(10).as('facilitator');
    expect(played.ask({ type: 'put-forward', inject: 'news', to: 20 }).refused).toBe('inject-no-minute');
    expect(played.ask({ type: 'put-forward', inject: 'ask', to: 10 }).refused).toBe('wrong-minute');
    expect(played.ask({ type: 'put-forward', inject: 'ask', to: 1000 }).refused).toBe('wrong-minute');
  });

  it('rewrites one before it is sent, in both languages', () => {
    const played = exercise(tiny()).as('facilitator');
    const words = { title: { fr: 'Titre', en: 'Title' }, text: { fr: 'Texte', en: 'Text' } };
    expect(played.ask({ type: 'edit', inject: 'ask', ...words }).refused).toBeNull();
    expect(played.ask({ type: 'edit', inject: 'first', ...words }).refused).toBe('inject-sent');
    played.until(90);
    expect(played.view('chief').inbox.find(({ id }) => id === 'ask')).toMatchObject(words);
  });

  it('improvises a message for some seats or for all', () => {
    const played = exercise(tiny())
      .until(5)
      .as('facilitator')
      .ask({ ...message, seats: ['chief'] })
      .wait(1)
      .ask(message);
    const titles = (seat: string) => played.view(seat).inbox.flatMap(({ id, at }) => (id.startsWith('improvised') ? [at] : []));
    expect([titles('chief'), titles('tech'), titles('cell')]).toEqual([[5, 6], [6], [5, 6]]);
    expect(played.ask({ ...message, channel: 'pigeon' }).refused).toBe('unknown');
    expect(played.ask({ ...message, seats: ['nobody'] }).refused).toBe('unknown');
  });

  it('ends the exercise', () => {
    expect(exercise(tiny()).as('facilitator').abandon().world.phase).toBe('abandoned');
  });
});

it('is the only one who may', () => {
  for (const seat of ['cell', 'chief', 'observer']) {
    const played = exercise(tiny()).as(seat);
    expect(played.ask({ type: 'fire', inject: 'late' }).refused).toBe('only-facilitator');
    expect(played.ask({ type: 'delay', inject: 'late', until: 450 }).refused).toBe('only-facilitator');
    expect(played.ask({ type: 'skip', inject: 'late' }).refused).toBe('only-facilitator');
    expect(played.ask(message).refused).toBe('only-facilitator');
  }
});

it('gives no orders', () => {
  expect(exercise(tiny()).as('facilitator').order('look').refused).toBe('not-this-seat');
});

describe('an observer', () => {
  const note = { type: 'observe', objective: 'containment', mark: 'strength', text: 'Un appel, tout de suite.' } as const;

  it('writes notes tied to an objective; the world goes on as if none had been written', () => {
    const played = exercise(tiny()).until(20).as('observer').ask(note).until(600);
    expect(played.happened('observed')).toMatchObject([{ at: 20, by: 'observer', objective: 'containment', text: note.text }]);
    const without = exercise(tiny()).until(600);
    const story = (one: typeof played) => one.facts.filter(({ type }) => type !== 'observed').map(({ at, type }) => [at, type]);
    expect(story(played)).toEqual(story(without));
  });

  it('takes a note back: it stays in the log, and an entry says so', () => {
    const played = exercise(tiny()).until(20).as('observer').ask(note).ask({ type: 'strike', note: 1 });
    expect(played.happened('struck')).toMatchObject([{ note: 1, by: 'observer' }]);
    expect(played.ask({ type: 'strike', note: 9 }).refused).toBe('unknown');
    expect(played.as('chief').ask({ type: 'strike', note: 1 }).refused).toBe('not-this-seat');
  });

  it('names an objective that exists, or none', () => {
    const played = exercise(tiny()).as('observer');
    expect(played.ask({ ...note, objective: 'beauty' }).refused).toBe('unknown');
    expect(played.ask({ ...note, objective: 'spoke' }).refused).toBeNull();
    expect(played.ask({ ...note, objective: null }).refused).toBeNull();
    expect(played.as('chief').ask(note).refused).toBe('not-this-seat');
  });
});
