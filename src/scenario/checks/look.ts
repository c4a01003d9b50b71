import type { Path, Place, Report, Values } from '../problem.ts';
import type { ProblemCode } from '../sentences.ts';

/** Kinds of things that others name. A `state` is written `chart.state`; a `sender` is a seat or a body with `sends`. */
export type NameKind =
  | 'variant'
  | 'seat'
  | 'team'
  | 'channel'
  | 'content'
  | 'quantity'
  | 'delay'
  | 'order'
  | 'body'
  | 'inject'
  | 'finding'
  | 'source'
  | 'station'
  | 'chart'
  | 'state'
  | 'shown state'
  | 'sender'
  | 'objective'
  | 'event'
  | 'note';

/** Parts of an order, an inject or a body. */
export type PartKind = 'target' | 'option' | 'channel';

/** One name standing somewhere; with `of`, the name of a part of something. */
export type Mention = { place: Place; name: string } & (
  { kind: NameKind; of?: undefined } | { kind: PartKind; of: string; missing?: boolean }
);

/** What a walker tells about the thing it stands on. Paths go down from there. */
export interface Look {
  name(kind: NameKind, name: string | undefined, ...path: Path): void;
  names(kind: NameKind, names: readonly string[] | undefined, ...path: Path): void;
  /** A part of an order or inject; an absent target is told too: some orders need one. */
  part(kind: PartKind, of: string, name: string | undefined, ...path: Path): void;
  fault(code: ProblemCode, values: Values, ...path: Path): void;
  /** The same, further down. */
  at(...path: Path): Look;
  /** The key of the last step, not its value. */
  key(kind: NameKind, name: string, ...path: Path): void;
}

/** Looks that write what they are told into a list of mentions, and faults into a report. */
export function createLook(mentions: Mention[], report: Report, place: Place): Look {
  const down = (path: Path): Place => ({ ...place, path: [...place.path, ...path] });
  const look: Look = {
    name: (kind, name, ...path) => {
      if (name !== undefined) mentions.push({ kind, name, place: down(path) });
    },
    names: (kind, names, ...path) => names?.forEach((name, index) => look.name(kind, name, ...path, index)),
    part: (kind, of, name, ...path) => {
      if (name !== undefined) mentions.push({ kind, of, name, place: down(path) });
      else if (kind === 'target') mentions.push({ kind, of, name: '', missing: true, place: place });
    },
    fault: (code, values, ...path) => report.add(down(path), code, values),
    at: (...path) => createLook(mentions, report, down(path)),
    key: (kind, name, ...path) => mentions.push({ kind, name, place: { ...down(path), key: true } }),
  };
  return look;
}
