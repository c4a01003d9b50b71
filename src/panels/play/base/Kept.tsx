import { Component, type ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { whenCalm } from './late.ts';

interface Props {
  /** Is it in sight? Out of sight it stays as it was last seen, and costs nothing. */
  live: boolean;
  children(): ComponentChildren;
}

/** A part of the screen that is drawn when it comes in sight, or before if there is time; then kept while it is out of sight. */
export function Kept({ id, live, children }: Props & { id: string }) {
  const [drawn, setDrawn] = useState(live);
  useEffect(() => whenCalm(() => setDrawn(true)), []);
  const seen = useRef(false);
  seen.current ||= live || drawn;
  return (
    <div class="kept" data-panel={id} hidden={!live}>
      {seen.current && <Still live={live}>{children}</Still>}
    </div>
  );
}

class Still extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    return next.live;
  }

  override render(): ComponentChildren {
    return this.props.children();
  }
}
