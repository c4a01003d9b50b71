import { lazy } from './lazy.tsx';
import { loadWords } from './words.tsx';

/** What a facilitator prints, in a chunk of its own. */
export const Papers = lazy(async () => {
  const words = loadWords('papers', 'facilitator', 'play');
  const [module] = await Promise.all([import('./PapersPart.tsx'), words]);
  return module.default;
});
