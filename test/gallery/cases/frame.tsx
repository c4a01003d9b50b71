import type { ComponentChildren } from 'preact';
import { Frame } from '../../../src/app/Frame.tsx';

export const nothing = (): void => undefined;

/** A screen in what surrounds it in the game. */
export function framed(children: ComponentChildren, home = true) {
  return (
    <Frame onHome={home ? nothing : undefined} onLanguage={nothing} onSettings={nothing}>
      {children}
    </Frame>
  );
}
