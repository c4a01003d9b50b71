import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { paint } from '../../../src/cli/paint.ts';
import { exported } from '../../../src/debrief/export/index.ts';
import { speaking } from '../finished.ts';
import { debriefed, now } from './typed.ts';

/** The files of an archive, by the list at its end. */
function unzip(bytes: Uint8Array): Map<string, Buffer> {
  const buffer = Buffer.from(bytes);
  const end = buffer.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  const files = new Map<string, Buffer>();
  let at = buffer.readUInt32LE(end + 16);
  for (let left = buffer.readUInt16LE(end + 10); left > 0; left--) {
    const [size, name, extra, comment] = [20, 28, 30, 32].map((offset, index) =>
      index === 0 ? buffer.readUInt32LE(at + offset) : buffer.readUInt16LE(at + offset),
    ) as [number, number, number, number];
    const local = buffer.readUInt32LE(at + 42);
    const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
    const data = buffer.subarray(start, start + size);
    files.set(
      buffer.toString('utf8', at + 46, at + 46 + name),
      buffer.readUInt16LE(at + 10) === 8 ? inflateRawSync(data) : Buffer.from(data),
    );
    at += 46 + name + extra + comment;
  }
  return files;
}

/** Every tag closed by its own, nothing outside the root, no letter that XML forbids. */
function expectWellFormed(xml: string): void {
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
  const open: string[] = [];
  const rest = xml
    .replace(/<\?xml[^>]*\?>/, '')
    .replace(
      /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g,
      (_, close: string, name: string, _attributes, alone: string) => {
        if (close) expect(open.pop()).toBe(name);
        else if (!alone) open.push(name);
        return '';
      },
    );
  expect(open).toEqual([]);
  expect(rest).not.toMatch(/<|&(?!(amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i);
}

test.each(['fr', 'en'] as const)(
  'the Word file in %s is a document with its marks, its contents and its pictures',
  async (lang) => {
    const subject = debriefed();
    const made = await exported(subject, speaking(subject.scenario, lang), 'docx', { paint, now });
    const files = unzip(made?.content as Uint8Array);
    for (const [name, data] of files) if (/\.(xml|rels)$/.test(name)) expectWellFormed(data.toString('utf8'));
    const text = (name: string): string => files.get(name)?.toString('utf8') ?? '';
    const body = text('word/document.xml');
    expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(body).toContain('TOC \\');
    expect(body.match(/w:tblHeader/g)?.length).toBeGreaterThan(6);
    expect(
      [...files.keys()]
        .filter((name) => /^word\/header\d*\.xml$/.test(name))
        .every((name) => text(name).includes('EXERCICE – EXERCICE – EXERCICE')),
    ).toBe(true);
    expect([...files.keys()].some((name) => /^word\/footer\d*\.xml$/.test(name) && text(name).includes('NUMPAGES'))).toBe(true);
    expect(text('word/styles.xml')).toContain(lang === 'fr' ? 'fr-FR' : 'en-GB');
    const pictures = [...files].filter(([name]) => name.startsWith('word/media/'));
    expect(pictures.length).toBe(3);
    for (const [, data] of pictures) expect(data.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
    expect(body.match(/<wp:docPr [^>]*descr="[^"]{60,}"/g)?.length).toBe(3);
  },
  60_000,
);
