import { holds } from '../guard.ts';
import type { Model } from '../model.ts';
import { valueAt } from '../quantities.ts';
import { peopleOf } from '../teams.ts';
import type { FindingView, Indicator, MapSign, MfaView, Reported, TeamView, View, World } from '../types.ts';
import { filled, textOf } from './text.ts';

/** A chart as the cell sees it: always, as last reported, or not at all. */
export function reported(model: Model, world: World, id: string): Reported | null {
  const chart = model.machines[id]?.chart;
  if (!chart || chart.sight === 'hidden') return null;
  const report = world.reports[id];
  const state = chart.sight === 'open' ? world.charts[id]?.state : report?.state;
  if (state === undefined) return null;
  const { scenario } = model;
  const [parent = '', child] = state.split('.');
  const tags = [...((child && chart.states[parent]?.states?.[child]?.tags) || []), ...(chart.states[parent]?.tags ?? [])];
  const tag = tags.find((one) => TAGS.has(one)) ?? null;
  const serves = chart.concern === 'service' || chart.concern === 'control';
  return {
    chart: id,
    concern: chart.concern,
    name: textOf(scenario, `charts.${id}.name`, (texts) => texts.charts[id]?.name),
    state: textOf(scenario, `charts.${id}.states.${state}`, (texts) => texts.charts[id]?.states[state]),
    tag,
    fault: serves && (tag === 'cut' || tag === 'degraded') ? tag : null,
    sign: SIGNS.find((sign) => tags.includes(sign)) ?? null,
    reported: chart.sight === 'open' ? null : (report?.at ?? null),
  };
}

const TAGS = new Set(['open', 'partial', 'closed', 'cut', 'degraded']);
const SIGNS: MapSign[] = ['emptied', 'kept', 'kept-part', 'lost'];

export function mfa(model: Model, world: World): MfaView {
  const { scenario } = model;
  return {
    populations: scenario.populations.flatMap(({ id, accounts, chart }) => {
      const enrolment = reported(model, world, chart);
      const name = textOf(scenario, `populations.${id}.name`, (texts) => texts.populations[id]?.name);
      return enrolment ? [{ id, name, accounts, enrolment }] : [];
    }),
    doors: scenario.doors.flatMap(({ id, chart }) => {
      const enforcement = reported(model, world, chart);
      const name = textOf(scenario, `doors.${id}.name`, (texts) => texts.doors[id]?.name);
      return enforcement ? [{ id, name, enforcement }] : [];
    }),
  };
}

export function findings(model: Model, world: World): FindingView[] {
  const { scenario } = model;
  return Object.entries(world.findings).flatMap(([id, { at, value, corrected }]) => {
    const finding = model.findings[id];
    if (!finding) return [];
    const text = (part: 'title' | 'text') => textOf(scenario, `findings.${id}.${part}`, (texts) => texts.findings[id]?.[part]);
    return [
      {
        id,
        at,
        confidence: finding.confidence,
        corrected,
        title: filled(text('title'), value),
        text: filled(text('text'), value),
        value,
        station: finding.station ?? null,
      },
    ];
  });
}

/** Questions that no finding, or only a corrected one, has answered. */
export function questions({ scenario }: Model, world: World): View['questions'] {
  return scenario.questions
    .filter(({ answeredBy }) => !answeredBy.some((finding) => world.findings[finding]?.corrected === false))
    .map(({ id }) => ({ id, name: textOf(scenario, `questions.${id}.name`, (texts) => texts.questions[id]?.name) }));
}

export function indicators(model: Model, world: World): Indicator[] {
  const { scenario } = model;
  return scenario.indicators.map(({ id, quantity, seen }) => {
    const text = (part: 'name' | 'unit' | 'hint') =>
      textOf(scenario, `indicators.${id}.${part}`, (texts) => texts.indicators[id]?.[part]);
    const value = seen === undefined || holds({ world, model }, seen) ? valueAt({ world, model }, quantity) : null;
    return { id, name: text('name'), unit: text('unit'), hint: text('hint'), value };
  });
}

export function teams(model: Model, world: World): TeamView[] {
  const { scenario } = model;
  const slow = scenario.slowdowns.filter(({ when }) => holds({ world, model }, when));
  return scenario.teams.map(({ id }) => ({
    id,
    name: textOf(scenario, `teams.${id}.name`, (texts) => texts.teams[id]?.name),
    people: peopleOf(model, world, id),
    busy: world.teams[id]?.busy ?? 0,
    queued: world.orders.filter((one) => one.state === 'queued' && model.orders[one.order]?.team === id).length,
    slowdowns: slow
      .filter(({ teams: only, orders }) => orders === undefined && (only === undefined || only.includes(id)))
      .map((one) => textOf(scenario, `slowdowns.${one.id}.name`, (texts) => texts.slowdowns[one.id]?.name)),
  }));
}
