import type { View } from '../../engine/types.ts';
import { EndDialog } from './bar/EndDialog.tsx';
import { OverDialog } from './bar/OverDialog.tsx';
import { GlossaryDialog } from './glossary/GlossaryDialog.tsx';
import { KeysDialog } from './keys/KeysDialog.tsx';
import type { Screen } from './useScreen.ts';

/** The dialog that is open, if one is. */
export function Dialogs({ view, screen, endExercise }: { view: View; screen: Screen; endExercise(): void }) {
  const close = (): void => screen.show(null);
  switch (screen.dialog) {
    case 'end':
      return <EndDialog left={view.duration - view.at} onClose={close} />;
    case 'over':
      return view.phase === 'running' ? null : (
        <OverDialog phase={view.phase} hours={Math.floor(view.duration / 60)} onDebrief={endExercise} onClose={close} />
      );
    case 'keys':
      return <KeysDialog shortcuts={screen.shortcuts} onChange={screen.setShortcuts} onClose={close} />;
    case 'glossary':
      return <GlossaryDialog glossary={view.glossary} onClose={close} />;
    case null:
      return null;
  }
}
