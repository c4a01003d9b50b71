import type { StartChoice } from '../panels/title/types.ts';
import type { Review } from './review.ts';

export default function DebriefScreen(_props: { review: Review; onAgain(choice: StartChoice): void }) {
  return null;
}
