import { Component, type ComponentChildren } from 'preact';

interface Props {
  onError(error: unknown): void;
  children: ComponentChildren;
}

/** Catches a bug in what it holds and reports it once; shows nothing instead. */
export class Guard extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static override getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError(error);
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
