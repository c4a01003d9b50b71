import { useEffect, useState } from 'preact/hooks';

/** Does the page fit this media query now? */
export function useMedia(query: string): boolean {
  const [fits, setFits] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const update = (): void => setFits(list.matches);
    update();
    list.addEventListener('change', update);
    return () => list.removeEventListener('change', update);
  }, [query]);
  return fits;
}

/** One column with the tabs at the bottom. */
export const NARROW = '(max-width: 63.99rem)';
