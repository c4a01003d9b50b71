import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Package {
  license: string;
  dependencies: Record<string, string>;
}
interface Credits {
  font: string;
  libraries: Record<string, string>;
}

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
const LICENCES: Record<string, string> = { MIT: 'mit', ISC: 'isc', 'Apache-2.0': 'apache', 'MPL-2.0': 'mpl' };
const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');
/** A client goes by the name of its library. */
const nameOf = (dependency: string): string => plain(dependency.replace(/^@[^/]+\//, '').replace(/-client$/, ''));

const libraries = Object.keys(read<Package>('package.json').dependencies).filter((name) => !name.startsWith('@fontsource'));

test.each(['fr', 'en'])('the credits name every library that is shipped, under its licence, in %s', (language) => {
  const { credits } = read<{ credits: Credits }>(`locales/${language}/about.json`);
  for (const library of libraries) {
    const { license } = read<Package>(`node_modules/${library}/package.json`);
    expect(plain(credits.libraries[LICENCES[license] ?? ''] ?? ''), `${library}, ${license}`).toContain(nameOf(library));
  }
  expect(credits.font).toContain('Atkinson Hyperlegible Next');
});
