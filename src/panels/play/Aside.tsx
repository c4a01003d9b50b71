import type { View } from '../../engine/types.ts';
import { BoardPanel } from './board/BoardPanel.tsx';
import { Here } from './board/Here.tsx';
import type { PlayProps } from './types.ts';
import type { Screen } from './useScreen.ts';
import { WorkPanel } from './work/WorkPanel.tsx';

interface Props {
  view: View;
  screen: Screen;
  mountStage: PlayProps['mountStage'];
}

/** The map, and under it the work of the teams: beside the panels, or a panel of its own on a narrow screen. */
export function Aside({ view, screen, mountStage }: Props) {
  return (
    <>
      <BoardPanel
        board={view.board}
        asText={screen.asText}
        onAsText={screen.setAsText}
        station={screen.station}
        onStation={screen.showStation}
        here={(station) => <Here station={station} orders={view.orders} onOrder={screen.openOrder} />}
        onBody={screen.openBody}
        mountStage={mountStage}
      />
      <WorkPanel at={view.at} work={view.work} teams={view.teams} />
    </>
  );
}
