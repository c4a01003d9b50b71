import { Component, h, type ComponentChild, type FunctionComponent } from 'preact';

/** The component, drawn again only when one of its properties is another value. */
export function memo<P extends object>(inner: FunctionComponent<P>): new (props: P) => Component<P> {
  return class extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      return differs(this.props, next);
    }

    override render(): ComponentChild {
      return h(inner, this.props);
    }
  };
}

function differs(before: object, after: object): boolean {
  const old = new Map<string, unknown>(Object.entries(before));
  const now = Object.entries(after);
  return now.length !== old.size || now.some(([name, value]) => !Object.is(old.get(name), value));
}
