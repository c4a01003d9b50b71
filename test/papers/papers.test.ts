import { beforeAll, describe, expect, it } from 'vitest';
import { namesOf } from '../../src/debrief/index.ts';
import { createCatalogue, LANGS, loadSpaces, wordsIn, type Lang } from '../../src/i18n/index.ts';
import { PAPER_SPACES, PAPERS, paperHtml, paperName, paperOf, type Paper, type PaperKind } from '../../src/papers/index.ts';
import { gist } from '../../src/papers/text.ts';
import { scenario } from '../server/group.ts';

const SCENARIOS = ['courrier-compromis', 'prise-de-poste'];
const cases = SCENARIOS.flatMap((id) => LANGS.map((lang): [string, Lang] => [id, lang]));
const catalogue = createCatalogue();
beforeAll(() => loadSpaces(catalogue, PAPER_SPACES));

const paper = (kind: PaperKind, id: string, lang: Lang): Paper =>
  paperOf(kind, scenario(id), wordsIn(catalogue, lang), namesOf(scenario(id)));

/** Every text of a paper, one a line. */
function said(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? Object.values(value).map(said).join('\n') : '';
}

/** Everything that only the adversary, the facilitator or a later hour knows. */
function secrets(id: string, lang: Lang): string[] {
  const { texts } = scenario(id);
  const { injects, findings, variants, score } = texts[lang];
  return [
    ...Object.values(variants).flatMap((one) => Object.values(one)),
    ...Object.values(findings).flatMap((one) => Object.values(one)),
    ...Object.values(score).map(({ title }) => title),
    ...Object.values(injects).flatMap(({ title, text, expected, options = {} }) => [
      ...[title, text, expected],
      ...Object.values(options).flatMap(({ label, outcome }) => [label, outcome]),
    ]),
  ].flatMap((text) => (typeof text === 'string' && text.length > 12 ? [text] : []));
}

describe.each(cases)('%s, %s', (id, lang) => {
  const { texts, injects, objectives, seats, orders } = scenario(id);
  const own = texts[lang];

  it.each(PAPERS)('%s: no key, no hole and no empty place is left in it', (kind) => {
    const page = paperHtml(paper(kind, id, lang));
    expect(page).not.toMatch(/\b(papers|facilitator|play|app):[\w.]+/);
    expect(page).not.toMatch(/\{\{?\w+\}?\}|undefined|\[object/);
    expect(page).toContain(`<html lang="${lang}">`);
    expect(page).toContain(lang === 'fr' ? 'EXERCICE' : 'EXERCISE');
    expect(page).not.toMatch(/<script|https?:\/\/|<h[123]>\s*<\/h/);
  });

  it('the chronogramme holds every inject once, the handbook each one that comes at a fixed time', () => {
    const whole = said(paper('chronogramme', id, lang).sections);
    const handbook = said(paper('handbook', id, lang).sections);
    for (const inject of injects) {
      const title = own.injects[inject.id]?.title ?? 'no title';
      expect(whole).toContain(title);
      if ('at' in inject.trigger) expect(handbook).toContain(title);
    }
    const rows = paper('chronogramme', id, lang).sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'table' ? block.rows.map(([first]) => said(first).slice(0, 2)) : [])),
    );
    const numbers = rows.filter((number) => /^\d\d$/.test(number));
    expect(numbers).toHaveLength(injects.length);
    expect(new Set(numbers).size).toBe(injects.length);
  });

  it('the grid holds every line of the rubric', () => {
    const grid = said(paper('grid', id, lang).sections);
    for (const line of objectives.lines) expect(grid).toContain(own.score[line.id]?.title ?? 'no title');
  });

  it('the kit holds every seat, the orders that can be given at the start and the glossary', () => {
    const kit = said(paper('kit', id, lang).sections);
    for (const seat of seats) expect(kit).toContain(own.seats[seat.id]?.name ?? 'no name');
    for (const { title } of Object.values(own.glossary)) expect(kit).toContain(title);
    const listed = orders.filter((order) => kit.includes(own.orders[order.id]?.title ?? 'no title'));
    expect(listed.length).toBeGreaterThan(orders.length / 2);
  });

  it('the kit tells nothing that the cell learns later', () => {
    const kit = said(paper('kit', id, lang).sections).split('\n');
    const lines = new Set(kit);
    const known = said([own.glossary, own.orders, own.briefing, own.bodies]);
    expect(secrets(id, lang).length).toBeGreaterThan(20);
    for (const secret of secrets(id, lang)) {
      if (known.split('\n').includes(secret)) continue;
      expect(lines.has(secret), secret).toBe(false);
      if (secret.length > 30) expect(kit.join('\n')).not.toContain(secret);
    }
    const names = Object.values(own.variants).map((variant) => Object.values(variant)[0]);
    for (const name of names) expect(kit.join('\n')).not.toContain(name);
  });

  it('all four have names of their own', () => {
    expect(new Set(PAPERS.map((kind) => paperName(paper(kind, id, lang), id))).size).toBe(PAPERS.length);
  });
});

it('a summary keeps whole sentences, and ends on no speaker who does not speak', () => {
  expect(gist('One. Two. Three.', 9)).toBe('One. Two.');
  expect(gist('THE MINISTER. “We know.”\n\nTHE HOST. “Since when, and by whom?”', 40)).toBe('THE MINISTER. “We know.”');
});

it('a text of a scenario stays a text', () => {
  const tricky = structuredClone(scenario('prise-de-poste'));
  tricky.texts.fr.title = '<img src=x onerror=alert(1)> "};';
  const made = paperOf('kit', tricky, wordsIn(catalogue, 'fr'), namesOf(tricky));
  expect(paperHtml(made)).not.toContain('<img');
  expect(paperHtml(made)).toContain('&lt;img');
});
