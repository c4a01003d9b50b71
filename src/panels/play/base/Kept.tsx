import { Component, type ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

interface Props {
  /** Is it in sight? Out of sight it stays as it was last seen, and costs nothing. */
  live: boolean;
  id: string;
  children(): ComponentChildren;
}

/** A part of the screen that is first drawn when it comes in sight, then kept while it is out of sight. */
export function Kept({ id, live, children }: Props) {
  const seen = useRef(live);
  seen.current ||= live;
  return (
    <div class="kept" data-panel={id} hidden={!live}>
      {seen.current && (
        <Still id={id} live={live}>
          {children}
        </Still>
      )}
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
