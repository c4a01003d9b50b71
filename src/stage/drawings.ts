import type { View } from '../engine/types.ts';
import { arrange } from './arrange.ts';
import type { Arrangement, Size } from './frame.ts';
import { laying, layout, worthOf, type Layout } from './layout.ts';
import { atOnce, inSlices } from './slices.ts';
import type { Language } from './types.ts';
import type { Measure } from './wrap.ts';

/** The drawing of what is asked, kept as long as it is good. */
export interface Drawings {
  /** Null while the first is on its way: `ready` is called when it is there. */
  of(view: View, size: Required<Size>, language: Language): Layout | null;
  stop(): void;
}

export function drawings(measure: Measure, ready: () => void): Drawings {
  let last: { layout: Layout; shape: string; worth: string } | null = null;
  let arranged: { as: string; arrangement: Arrangement } | null = null;
  let coming = '';

  /** Chosen for the whole map: coming nearer keeps it. */
  function arrangementFor(view: View, size: Required<Size>, language: Language): Arrangement {
    const as = wholeOf(view, size, language);
    if (arranged?.as !== as) arranged = { as, arrangement: atOnce(arrange(view.board, size, language, measure)) };
    return arranged.arrangement;
  }

  function keep(layout: Layout, view: View, size: Required<Size>, language: Language): Layout {
    last = { layout, shape: shapeOf(view, size, language, layout.arrangement), worth: worthsOf(view) };
    return layout;
  }

  /** The first takes longest, and nothing is seen yet: it leaves room for other tasks. */
  async function begin(view: View, size: Required<Size>, language: Language): Promise<void> {
    const asked = JSON.stringify([wholeOf(view, size, language), worthsOf(view), view.board.ring.map((it) => it.state)]);
    if (coming === asked) return;
    coming = asked;
    const first = await inSlices(laying(view, size, language, measure), () => coming === asked);
    if (!first) return;
    arranged = { as: wholeOf(view, size, language), arrangement: first.arrangement };
    keep(first, view, size, language);
    ready();
  }

  return {
    of(view, size, language) {
      if (!last) {
        void begin(view, size, language);
        return null;
      }
      const arrangement = arrangementFor(view, size, language);
      const stale = last.shape !== shapeOf(view, size, language, arrangement);
      // Which names are left out depends on what happens; where none is, all stay where they are.
      const lacking = last.worth !== worthsOf(view) && Object.values(last.layout.stations).some((it) => it.aside !== null);
      return stale || lacking ? keep(layout(view, size, language, measure, arrangement), view, size, language) : last.layout;
    },
    stop() {
      coming = '';
    },
  };
}

const wholeOf = ({ scenario, board }: View, { width, height, zoom, text }: Required<Size>, language: Language): string =>
  JSON.stringify([width / zoom, height / zoom, text, language, scenario, board.stations.length]);

function shapeOf({ scenario, board }: View, size: Size, language: Language, { ring }: Arrangement): string {
  const lit = ring === 'quiet' ? board.ring.filter((it) => it.state !== 'unaware').map((it) => it.id) : [];
  const gates = board.stations.map((it) => [it.id, it.gates.length]);
  return JSON.stringify([size, language, gates, scenario, lit]);
}

const worthsOf = ({ board }: View): string => JSON.stringify(board.stations.map((it) => worthOf(it, board)));
