import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { CSV_TABLES, exported, type CsvTable } from '../../../src/debrief/export/index.ts';
import { speaking } from '../finished.ts';
import { FORMULA, debriefed, now } from './typed.ts';

const paint = () => Promise.reject(new Error('a table has no chart'));

async function read(table: CsvTable, lang: 'fr' | 'en'): Promise<string[][]> {
  const subject = debriefed();
  const made = await exported(subject, speaking(subject.scenario, lang), 'csv', { paint, table, now });
  expect(made?.name).toBe(`retex-courrier-compromis-7-${lang}-${table}.csv`);
  return parse(String(made?.content), { bom: true, delimiter: lang === 'fr' ? ';' : ',', relax_column_count: false });
}

test.each(CSV_TABLES)('%s is read back by another library, whole and without a formula', async (table) => {
  for (const lang of ['fr', 'en'] as const) {
    const rows = await read(table, lang);
    expect(rows.length).toBeGreaterThan(2);
    for (const cell of rows.slice(1).flat()) {
      if (/^-?\d+$/.test(cell)) continue;
      expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      expect(cell).not.toMatch(/undefined|\{\{/);
    }
  }
});

test('what would begin a formula is kept as text, and all of it', async () => {
  const [, first, second, third] = await read('plan', 'fr');
  expect(first).toEqual([`'${FORMULA}`, "'+33 commande", '2026-12-31', 'Alerter plus tôt, et l’écrire.']);
  expect(second?.[0]).toBe('Sans date\r\nBEGIN:VALARM');
  expect(third?.[1]).toBe('RSSI ; adjointe, DSI');
});

test('the score sheet in a table adds up to the sheet', async () => {
  const { sheet } = debriefed();
  const rows = await read('score', 'en');
  expect(rows[0]?.slice(0, 4)).toEqual(['Axis', 'Line', 'Points', 'Maximum']);
  expect(rows.slice(1).reduce((sum, row) => sum + Number(row[2]), 0)).toBe(
    sheet.lines.reduce((sum, { points }) => sum + points, 0),
  );
});
