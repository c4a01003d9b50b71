import DebriefScreen from '../../../src/app/DebriefScreen.tsx';
import { abandonedAt, reviewAt, savedAt, type Playing } from '../played.ts';
import type { Case, Scene } from '../types.ts';
import { framed, nothing } from './frame.tsx';

const LONG = { scenario: 'courrier-compromis', policy: 'textbook' };

const tab = (id: string): string => `[role=tab][id$="-${id}"]`;
/** The best line was looked for to its end. */
const ANALYSED = '.pivotal-moments:not(:has(progress))';

const debrief =
  (playing: Playing, shelf: readonly Playing[] = []) =>
  async ({ texts, settings }: Scene) =>
    framed(
      <DebriefScreen
        settings={settings}
        review={await reviewAt({ ...playing, texts })}
        shelf={await Promise.all(shelf.map((past, index) => savedAt({ ...past, texts }, index)))}
        onAgain={nothing}
        save={() => Promise.resolve()}
        kept
      />,
    );

const abandoned = async ({ texts, settings }: Scene) =>
  framed(<DebriefScreen settings={settings} review={await abandonedAt({ ...LONG, until: 600, texts })} onAgain={nothing} />);

const technical = debrief({ ...LONG, policy: 'technical-only' });
const past = [
  { ...LONG, policy: 'passive' },
  { ...LONG, policy: 'paperwork-only', seed: 11, variant: 'discret' },
];

/** The debrief after each kind of ending, and each of its parts. */
export const debriefCases: Case[] = [
  { id: 'debrief/good', draw: debrief(LONG) },
  { id: 'debrief/mixed', draw: debrief({ scenario: 'prise-de-poste', policy: 'technical-only' }) },
  { id: 'debrief/bad', draw: debrief({ ...LONG, policy: 'passive' }) },
  { id: 'debrief/alone', draw: debrief({ ...LONG, policy: 'technical-only', variant: 'discret' }) },
  { id: 'debrief/paid-for', draw: debrief({ ...LONG, policy: 'random', variant: 'discret' }) },
  { id: 'debrief/paper-wall', draw: debrief({ ...LONG, policy: 'paperwork-only' }) },
  { id: 'debrief/abandoned', draw: abandoned },
  { id: 'debrief/first-shift', draw: debrief({ scenario: 'prise-de-poste', policy: 'textbook' }) },
  { id: 'debrief/moments', draw: technical, settled: ANALYSED },
  { id: 'debrief/analysis', draw: technical, click: tab('analysis'), settled: ANALYSED },
  { id: 'debrief/replay', board: true, draw: technical, click: tab('replay'), settled: ANALYSED },
  { id: 'debrief/timeline', draw: debrief(LONG), click: tab('timeline') },
  { id: 'debrief/escalation', draw: debrief(LONG), click: tab('escalation') },
  { id: 'debrief/means', draw: debrief(LONG), click: tab('means') },
  { id: 'debrief/compare', draw: debrief({ ...LONG, policy: 'technical-only' }, past), click: tab('compare'), settled: ANALYSED },
  { id: 'debrief/compare-alone', draw: debrief(LONG), click: tab('compare') },
  { id: 'debrief/hotwash', draw: debrief(LONG), click: tab('hotwash') },
  { id: 'debrief/resources', draw: debrief(LONG), click: tab('resources') },
  { id: 'debrief/exports', draw: debrief(LONG), click: '.debrief__actions [aria-haspopup=dialog]' },
];
