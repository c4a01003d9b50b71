import { describe, expect, test } from 'vitest';
import { exported, reportOf, type Format } from '../../../src/debrief/export/index.ts';
import { speaking } from '../finished.ts';
import { debriefed, now } from './typed.ts';

const paint = () => Promise.reject(new Error('only Word needs pictures'));
const whole = debriefed({ budget: 60, policy: 'technical-only', variant: 'discret' });
const typed = debriefed();

async function write(format: Format, lang: 'fr' | 'en', subject = typed): Promise<string> {
  return String((await exported(subject, speaking(subject.scenario, lang), format, { paint, now }))?.content);
}

describe.each(['fr', 'en'] as const)('in %s', (lang) => {
  test('an observer’s note carries its objective; one that was taken back is not there', async () => {
    const note = (n: number, objective: string | null, text: string) =>
      ({ type: 'observed', n, at: 12, by: 'observer', objective, mark: 'strength', text, cause: {} }) as const;
    const taken = { type: 'struck', note: 902, by: 'observer', at: 13, cause: {} } as const;
    const notes = [
      note(901, 'logbook', 'Rôles dits.'),
      note(902, null, 'Erreur de note.'),
      note(903, 'mfa', 'Dernière observation.'),
      taken,
    ];
    const noted = { ...typed, facts: [...typed.facts, ...notes] };
    const title = typed.scenario.texts[lang].score['logbook']?.title ?? expect.unreachable();
    for (const format of ['html', 'md', 'json'] as const) {
      const page = await write(format, lang, noted);
      const [at, end] = [page.indexOf('Rôles dits.'), page.indexOf('Dernière observation.')];
      expect(at).toBeGreaterThan(0);
      expect(page.slice(at, end)).toContain(title);
      expect(page).not.toContain('Erreur de note.');
    }
  });

  test('the document has its parts, each once, and says what its charts show', () => {
    const { sections, mark } = reportOf(whole, speaking(whole.scenario, lang));
    const ids = sections.map(({ id }) => id);
    expect(ids).toEqual([
      'summary',
      'story',
      'reachable',
      'score',
      'alerts',
      'mfa',
      'hotwash',
      'techniques',
      'outside',
      'best',
      'timeline',
    ]);
    expect(mark).toBe('EXERCICE – EXERCICE – EXERCICE');
    const charts = sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'chart' ? [block.chart] : [])));
    expect(charts.map(({ id }) => id)).toEqual(['chart-axes', 'chart-lanes', 'chart-reachable', 'chart-mfa']);
    for (const { text, svg } of charts) {
      expect(text.length).toBeGreaterThan(60);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|<script|style=/);
    }
    for (const { blocks } of sections)
      for (const block of blocks)
        if (block.type === 'table') {
          expect(block.columns.reduce((sum, { width }) => sum + width, 0)).toBe(100);
          for (const row of block.rows) expect(row).toHaveLength(block.columns.length);
        }
  });

  test('the page stands alone: no script, no request, no markup from what was typed', async () => {
    const page = await write('html', lang);
    expect(page.startsWith('<!doctype html>')).toBe(true);
    expect(page).toContain(`<html lang="${lang}">`);
    expect(page).not.toMatch(/<script|<link|<iframe|<img|\son\w+=|src=|url\(/i);
    expect(page).not.toMatch(/href="(?!#)/);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;guillemets&quot;');
    expect(page).toContain('@page');
    expect(page).not.toMatch(/undefined|\{\{/);
    expect([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      ...new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)),
    ]);
  });

  test('Markdown describes its charts, and reads nothing typed as markup', async () => {
    const text = await write('md', lang);
    expect(text).toMatch(/^# /);
    expect(text).toContain('EXERCICE – EXERCICE – EXERCICE');
    expect(text).toContain('\\<script\\>alert(1)\\</script\\>');
    expect(text).toContain('\\*\\*gras\\*\\* \\[x\\](javascript:x)');
    expect(text).not.toMatch(/(^|[^\\])<[a-z]|!\[|undefined|\{\{/i);
    const tables = text.split('\n').filter((line) => line.startsWith('|'));
    expect(tables.length).toBeGreaterThan(50);
  });

  test('the data is whole, with what was typed as it was typed', async () => {
    const data = JSON.parse(await write('json', lang)) as Record<string, unknown>;
    expect(Object.keys(data)).toEqual([
      ...['format', 'mark', 'lang', 'exercise', 'score', 'timeline', 'alerts', 'techniques', 'calibration', 'questions'],
      ...['notes', 'retex', 'entries', 'analysis'],
    ]);
    expect(data['lang']).toBe(lang);
    expect((data['score'] as { total: number }).total).toBe(typed.sheet.total);
    expect(data['retex']).toEqual(JSON.parse(JSON.stringify(typed.record.retex)));
  });
});

test('real contacts stand in the part that is outside the exercise, and nowhere else', () => {
  const { sections } = reportOf(typed, speaking(typed.scenario, 'fr'));
  const speaks = sections.filter((section) => JSON.stringify(section).includes('3218'));
  expect(speaks.map(({ id }) => id)).toEqual(['outside']);
});

test('French typography holds in everything the document says of itself', () => {
  const { sections } = reportOf(whole, speaking(whole.scenario, 'fr'));
  const said = JSON.stringify(
    sections
      .filter(({ id }) => id !== 'outside')
      .map(({ title, blocks }) => [title, blocks.filter(({ type }) => type === 'text' || type === 'title' || type === 'list')]),
  );
  expect(said.match(/[^\u00a0\s"'’(][;!?»]|[^\u00a0] [:;!?»]|« /g) ?? []).toEqual([]);
});
