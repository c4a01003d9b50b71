import { memo } from '../base/memo.ts';
import type { Line } from './lines.ts';

/** A line of the log: when, and what. */
export const LogLine = memo(function LogLine({ line }: { line: Line }) {
  return (
    <li class={`log__line log__line--${line.kind}`}>
      <span class="log__time tabular">{line.time}</span>
      <span class="log__said">{line.sentence}</span>
    </li>
  );
});
