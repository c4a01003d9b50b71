import type { Case } from '../types.ts';
import { appCases } from './app.tsx';
import { boardCases } from './board.tsx';
import { debriefCases } from './debrief.tsx';
import { facilitatorCases } from './facilitator.tsx';
import { groupCases } from './group.tsx';
import { letterCases } from './letters.tsx';
import { playCases } from './play.tsx';
import { roomsCases } from './rooms.tsx';
import { titleCases } from './title.tsx';

/** Everything that the gallery shows. */
export const cases: readonly Case[] = [
  ...titleCases,
  ...appCases,
  ...playCases,
  ...letterCases,
  ...facilitatorCases,
  ...groupCases,
  ...roomsCases,
  ...debriefCases,
  ...boardCases,
];
