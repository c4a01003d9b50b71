import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Settings } from '../panels/settings/settings.ts';
import { CONTRAST, LIGHT, looksOf, type Looks } from './looks.ts';

/** The looks, kept in step with the settings and with the device. */
export function useLooks({ theme, contrast }: Settings): Looks {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const queries = [LIGHT, CONTRAST].map((query) => window.matchMedia(query));
    const notice = (): void => setChanges((n) => n + 1);
    for (const query of queries) query.addEventListener('change', notice);
    return () => {
      for (const query of queries) query.removeEventListener('change', notice);
    };
  }, []);
  return useMemo(() => looksOf({ theme, contrast }), [theme, contrast, changes]);
}
