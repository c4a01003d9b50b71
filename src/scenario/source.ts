import { isAlias, isCollection, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node, Pair } from 'yaml';
import type { Path, Place, Position, Report } from './problem.ts';

/** One YAML file, read: its plain value, and where each part of it stands in the text. */
export interface SourceFile {
  file: string;
  /** `undefined` if the text is not YAML. */
  value: unknown;
  locate(place: Place): Position;
  text: string;
  /** Every text that stands as a value, with the characters it takes in the file. */
  words(): Words[];
}

export interface Words {
  path: Path;
  value: string;
  start: number;
  end: number;
}

/** Reads a YAML text; whatever is wrong with its form is reported. */
export function readSource(file: string, text: string, report: (source: SourceFile) => Report): SourceFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const source: SourceFile = {
    file,
    value: undefined,
    text,
    locate: (place) => locate(document, lines, place),
    words: () => wordsIn(document.contents as Node | null, []),
  };
  const out = report(source);
  if (!checkForm(document, file, out)) return source;
  try {
    source.value = document.toJS({ maxAliasCount: 10_000 }) as unknown;
  } catch {
    out.add({ file, path: [] }, 'yaml-aliases');
  }
  return source;
}

/** Whether the text can be read as a value in spite of what is wrong; keys that stand twice leave the rest readable. */
function checkForm(document: Document, file: string, out: Report): boolean {
  const root = document.contents as Node | null;
  for (const { pos, message } of [...document.errors, ...document.warnings])
    out.add({ file, path: pathTo(root, pos[0]), offset: pos[0] }, 'yaml-syntax', { message });
  let readable = document.errors.length === 0;
  visit(document, {
    Alias(_, alias, ancestors) {
      const offset = alias.range?.[0] ?? 0;
      const resolved = alias.resolve(document);
      if (resolved && !ancestors.includes(resolved)) return;
      readable = false;
      const code = resolved ? 'yaml-circular' : 'yaml-alias';
      out.add({ file, path: pathTo(root, offset), offset }, code, { alias: alias.source });
    },
    Map(_, map) {
      // The parser's own check of unique keys is quadratic.
      const keys = new Set<string>();
      for (const { key } of map.items) {
        const offset = (key as Node | null)?.range?.[0] ?? 0;
        const path = () => pathTo(root, offset);
        if (!isScalar(key)) {
          readable = false;
          out.add({ file, path: path(), offset }, 'yaml-key');
        } else if (keys.has(String(key.value)))
          out.add({ file, path: [...path(), String(key.value)], offset }, 'yaml-duplicate-key', { key: String(key.value) });
        else keys.add(String(key.value));
      }
    },
  });
  return readable;
}

interface Found {
  node: Node | null;
  key: Node | null;
  whole: boolean;
}

function find(document: Document, path: Path, each?: string): Found {
  let node = document.contents as Node | null;
  let key: Node | null = null;
  for (const part of path) {
    const parent = isAlias(node) ? (node.resolve(document) ?? null) : node;
    if (isMap(parent)) {
      const pair = parent.items.find((item) => keyIs(item, String(part), each));
      if (!pair) return { node, key, whole: false };
      key = pair.key as Node;
      node = pair.value as Node | null;
    } else if (isSeq(parent) && parent.items[Number(part)] !== undefined) {
      key = null;
      node = parent.items[Number(part)] as Node;
    } else return { node, key, whole: false };
  }
  return { node, key, whole: true };
}

function keyIs(pair: Pair, part: string, each?: string): boolean {
  const key = isScalar(pair.key) ? String(pair.key.value) : '';
  return key === part || (each !== undefined && key.replaceAll('$each', each) === part);
}

function locate(document: Document, lines: LineCounter, { path, each, key: wantsKey, offset }: Place): Position {
  if (offset !== undefined) return positionAt(lines, offset);
  if (path.length === 0) return { line: 1, column: 1 };
  const { node, key, whole } = find(document, path, each);
  // A block list or map begins on the line after its key: the key says more.
  const block = isCollection(node) && !node.flow;
  const empty = isScalar(node) && node.range?.[0] === node.range?.[1];
  const pointed = key && (wantsKey || !whole || block || empty || !node) ? key : node;
  return positionAt(lines, pointed?.range?.[0] ?? 0);
}

function positionAt(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

/** An alias repeats words that stand elsewhere: they are not told twice. */
function wordsIn(node: Node | null, path: Path): Words[] {
  if (isMap(node)) {
    return node.items.flatMap(({ key, value }) =>
      wordsIn(value as Node | null, [...path, isScalar(key) ? String(key.value) : '']),
    );
  }
  if (isSeq(node)) return node.items.flatMap((item, index) => wordsIn(item as Node, [...path, index]));
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return [];
  return [{ path, value: node.value, start: node.range[0], end: node.range[1] }];
}

/** The path to the innermost value around a character. */
function pathTo(node: Node | null, offset: number): Path {
  const children: [string | number, Node | null][] = isMap(node)
    ? node.items.map(({ key, value }) => [isScalar(key) ? String(key.value) : '', value as Node | null])
    : isSeq(node)
      ? node.items.map((item, index) => [index, item as Node])
      : [];
  for (const [key, child] of children) {
    const [start, end] = child?.range ?? [0, 0];
    if (child && start <= offset && offset < end) return [key, ...pathTo(child, offset)];
  }
  return [];
}
