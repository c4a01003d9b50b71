import Ajv from 'ajv';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exported } from '../../../src/debrief/export/index.ts';
import { speaking } from '../finished.ts';
import { debriefed, now } from './typed.ts';

interface Layer {
  name: string;
  techniques: { techniqueID: string; score: number; comment: string }[];
  gradient: { minValue: number; maxValue: number };
}

const valid = new Ajv({ strict: true }).compile(
  JSON.parse(readFileSync('test/debrief/export/layer.schema.json', 'utf8')) as object,
);
const paint = () => Promise.reject(new Error('a layer has no chart'));

test.each(['opportuniste', 'jeton-vole', 'discret'])(
  '%s gives a layer of the published format, in both languages',
  async (variant) => {
    const subject = debriefed({ variant, policy: 'passive' });
    for (const lang of ['fr', 'en'] as const) {
      const made = await exported(subject, speaking(subject.scenario, lang), 'navigator', { paint, now });
      const layer = JSON.parse(String(made?.content)) as Layer;
      expect(valid(layer) ? [] : valid.errors).toEqual([]);
      expect(layer.techniques.length).toBeGreaterThan(3);
      expect(new Set(layer.techniques.map(({ techniqueID }) => techniqueID)).size).toBe(layer.techniques.length);
      expect(layer.gradient.maxValue).toBeGreaterThan(layer.gradient.minValue);
      for (const { score, comment } of layer.techniques) {
        expect(score).toBeGreaterThan(0);
        expect(comment).not.toMatch(/undefined|\{\{/);
      }
    }
  },
);

test('a layer of another format is refused by the same schema', () => {
  expect(valid({ name: 'x', domain: 'enterprise-attack', versions: { navigator: '5.1.0', layer: '4.4' } })).toBe(false);
  expect(
    valid({
      name: 'x',
      domain: 'enterprise-attack',
      versions: { navigator: '5.1.0', layer: '4.5' },
      techniques: [{ techniqueID: 'X1' }],
    }),
  ).toBe(false);
});
