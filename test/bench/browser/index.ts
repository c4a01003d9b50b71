import { rows } from '../measure.ts';
import { analysisInBrowser } from './analysis.ts';
import { wholeExercise } from './exercise.ts';
import { atMost, quantile, spread } from './figures.ts';
import { framesAtRest, framesAtWork } from './frames.ts';
import { load, titleUsable } from './load.ts';
import { memory } from './memory.ts';
import { withGame, type Machine } from './page.ts';
import type { Measures } from './probe.ts';
import { boardAtWork, busiest } from './stage.ts';

const SIZES: [string, Machine][] = [
  ['1366 × 768', { cpu: 4 }],
  ['390 × 844', { cpu: 4, width: 390, height: 844 }],
];

/** One load alone says little: the same page takes a tenth more or less from one time to the next. */
const VISITS = 7;

const parts = {
  /** INP and long tasks of a whole exercise, processor ÷ 4. */
  play: () =>
    withGame(async (open) => {
      const lines: string[][] = [['', 'p50', 'p90', 'p98', 'worst', 'interactions', 'tasks > 200 ms', 'longest task']];
      for (const [name, machine] of SIZES) {
        const opened = await open(machine);
        const measures = await wholeExercise(opened, 7, Number(process.env.ROUNDS ?? 8));
        await opened.close();
        lines.push([name, ...inpLine(measures)]);
        console.log(slowest(measures));
      }
      console.log(rows('Whole exercise at ×5, processor ÷ 4: interaction to next paint, ms (≤ 100 at p98)', lines));
    }),
  load: () =>
    withGame(async (open) => {
      const slow: Machine = { cpu: 4, slow4g: true };
      const titles: number[] = [];
      for (let visit = 0; visit < VISITS; visit++) {
        const opened = await open(slow);
        titles.push(await titleUsable(opened));
        await opened.close();
      }
      const opened = await open(slow);
      const { briefing, board, whole } = await load(opened);
      await opened.close();
      const lines = [
        [`title usable, median of ${VISITS} first visits (≤ 1,800)`, atMost(quantile(titles, 0.5), 1800)],
        ['the quickest and the slowest of them', `${Math.min(...titles).toFixed(0)} to ${Math.max(...titles).toFixed(0)}`],
        ['briefing', briefing.toFixed(0)],
        ['board drawn (≤ 4,000)', atMost(board, 4000)],
        ['title to board', whole.toFixed(0)],
      ];
      console.log(rows('Slow 4G, processor ÷ 4: ms', lines));
    }),
  frames: () =>
    withGame(async (open) => {
      const opened = await open({ cpu: 1 });
      const rest = await framesAtRest(opened);
      const work = await framesAtWork(opened);
      await opened.close();
      const lines = [
        ['frames in three seconds while nothing moves (0)', atMost(rest, 0)],
        ['script per frame at p95, ms (≤ 4)', atMost(quantile(work, 0.95), 4, 1)],
        ['frames measured', String(work.length)],
      ];
      console.log(rows('Animation frames of a game', lines));
      console.log(busiest(await boardAtWork()));
    }),
  /** Time to the first curve and to the whole analysis, in a worker and without one. */
  analysis: async () => console.log(await analysisInBrowser()),
  memory: () =>
    withGame(async (open) => {
      const opened = await open({ cpu: 1 });
      const sizes = await memory(opened, 3);
      await opened.close();
      console.log(rows('Memory at the title after each exercise, MB (flat)', [sizes.map((size) => size.toFixed(1))]));
    }),
};

/** The figures of the built game in a browser; all of them, or those named: play, load, frames, analysis, memory. */
export async function browser(names: string[]): Promise<void> {
  const known = Object.keys(parts) as (keyof typeof parts)[];
  for (const name of known) if (names.length === 0 || names.includes(name)) await parts[name]();
}

function inpLine({ interactions, count, longTasks }: Measures): string[] {
  // An interaction that the observer does not report took less than a frame.
  const short = Array.from({ length: Math.max(0, count - interactions.length) }, () => 8);
  const tasks = longTasks.map(({ duration }) => duration);
  return [
    ...spread([...interactions.map(({ duration }) => duration), ...short], 100),
    String(Math.max(count, interactions.length)),
    String(tasks.filter((duration) => duration > 200).length),
    Math.max(0, ...tasks).toFixed(0),
  ];
}

function slowest({ interactions, longTasks }: Measures): string {
  const worst = [...interactions].sort((a, b) => b.duration - a.duration).slice(0, 8);
  const lines = worst.map(({ kind, target, at, wait, script, duration }) => [
    `${kind} ${target}`.slice(0, 80),
    `at ${at.toFixed(0)}`,
    `${duration.toFixed(0)} ms`,
    `waits ${wait.toFixed(0)}`,
    `script ${script.toFixed(0)}`,
  ]);
  const long = longTasks.filter(({ duration }) => duration > 150);
  return `${rows('Slowest interactions', lines)}\nTasks over 150 ms: ${long.map(({ at, duration }) => `${duration} at ${at.toFixed(0)}`).join(', ')}`;
}
