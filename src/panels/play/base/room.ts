import { useEffect, useState } from 'preact/hooks';

/** How much room the page has, counted in letters: a larger text makes a smaller page. */
export interface Room {
  /** One column, with the tabs at the bottom. */
  narrow: boolean;
  /** Of a list and what is open, one at a time. */
  compact: boolean;
  tiny: boolean;
  /** High enough for what stays in sight while the rest scrolls. */
  tall: boolean;
}

/** The room there is now; follows the window and the text size. */
export function useRoom(): Room {
  const [room, setRoom] = useState(measure);
  useEffect(() => {
    const update = (): void => {
      const now = measure();
      setRoom((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
    };
    update();
    // The text size is set on the root element.
    const root = new MutationObserver(update);
    root.observe(document.documentElement, { attributes: true });
    window.addEventListener('resize', update);
    return () => {
      root.disconnect();
      window.removeEventListener('resize', update);
    };
  }, []);
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset['play'] = [room.narrow && 'narrow', room.tall && 'tall'].filter(Boolean).join(' ');
    return () => {
      delete dataset['play'];
    };
  }, [room]);
  return room;
}

/** The classes by which the style sheets know the room. */
export function roomClasses(room: Room): string {
  const names = (['narrow', 'compact', 'tiny', 'tall'] as const).filter((name) => room[name]);
  return ['play', ...names.map((name) => `play--${name}`)].join(' ');
}

function measure(): Room {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const [width, height] = [window.innerWidth / rem, window.innerHeight / rem];
  return { narrow: width < 64 || height < 32, compact: width < 80 || height < 32, tiny: width < 40, tall: height >= 44 };
}
