import type { Draft } from '../draft.ts';
import { checkCharts } from './charts.ts';
import { checkDecisions } from './decisions.ts';
import { checkEvents } from './events.ts';
import { checkHoles } from './holes.ts';
import { checkIds } from './ids.ts';
import { checkMap } from './map.ts';
import { mentionsOf } from './mentions.ts';
import { namesOf } from './names.ts';
import { checkReferences } from './references.ts';
import { checkScore } from './score.ts';
import { checkSight } from './sight.ts';
import { checkTexts } from './texts.ts';
import { checkTimes } from './times.ts';
import { checkTypography } from './typography.ts';

/** Every check that looks across a scenario's items and files. What is wrong goes to the draft's report. */
export function check(draft: Draft): void {
  const mentions = mentionsOf(draft);
  checkIds(draft);
  checkReferences(mentions, namesOf(draft), draft.report);
  checkEvents(draft, mentions);
  checkSight(draft, mentions);
  checkCharts(draft);
  checkDecisions(draft);
  checkTimes(draft);
  checkScore(draft);
  checkMap(draft);
  checkTexts(draft, mentions);
  checkHoles(draft);
  checkTypography(draft);
}
