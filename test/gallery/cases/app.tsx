import BriefingScreen from '../../../src/app/BriefingScreen.tsx';
import { ErrorScreen } from '../../../src/app/ErrorScreen.tsx';
import { Opening } from '../../../src/app/Opening.tsx';
import { SettingsDialog } from '../../../src/panels/settings/SettingsDialog.tsx';
import { exerciseAt } from '../played.ts';
import type { Case, Scene } from '../types.ts';
import { framed, nothing } from './frame.tsx';

const briefing =
  (scenario: string) =>
  async ({ texts }: Scene) =>
    framed(<BriefingScreen exercise={await exerciseAt({ scenario, policy: 'passive', until: 0, texts })} onBegin={nothing} />);

const settings = ({ settings }: Scene, kept: boolean) => (
  <>
    {framed(null)}
    <SettingsDialog
      settings={settings}
      kept={kept}
      onChange={nothing}
      onClose={nothing}
      exercise={kept ? null : { kept, onLeave: nothing, onDownload: nothing }}
    />
  </>
);

const bug = (): Error => {
  const error = new TypeError('Cannot read properties of undefined (reading ‘board’)');
  error.stack = `${String(error)}\n    at mount (stage.js:41:7)\n    at useBoard (play.js:12:3)`;
  return error;
};

/** The screens between the title and the debrief, and the settings. */
export const appCases: Case[] = [
  { id: 'briefing/long', draw: briefing('courrier-compromis') },
  { id: 'briefing/short', draw: briefing('prise-de-poste') },
  { id: 'settings/title', draw: (scene) => settings(scene, true) },
  { id: 'settings/exercise', draw: (scene) => settings(scene, false) },
  { id: 'opening/waiting', draw: () => framed(<Opening />) },
  { id: 'error/exercise', draw: () => framed(<ErrorScreen error={bug()} onHome={nothing} onDownload={nothing} />) },
  { id: 'error/title', draw: () => framed(<ErrorScreen error={bug()} onHome={nothing} onDownload={null} />) },
];
