import { cases } from './cases/index.ts';

const SIZES = ['1366x768', '1024x768', '820x1180', '390x844'] as const;
const FIELDS = { lang: ['fr', 'en'], theme: ['dark', 'light'], contrast: ['normal', 'high'], text: ['normal', 'long'] };
const ZOOMS = ['100', '125', '150', '200'];

/** Every case as a small window, with the looks to choose above. */
export function Sheet({ query }: { query: URLSearchParams }) {
  const size = SIZES.find((one) => one === query.get('size')) ?? SIZES[0];
  const [width = 0, height = 0] = size.split('x').map(Number);
  const address = (id: string): string => {
    const wanted = new URLSearchParams(query);
    wanted.set('case', id);
    return `?${wanted.toString()}`;
  };
  return (
    <main class="gallery">
      <h1>Gallery</h1>
      <form class="gallery__looks" onChange={(event) => event.currentTarget.submit()}>
        {Object.entries({ ...FIELDS, zoom: ZOOMS, size: SIZES }).map(([name, values]) => (
          <label key={name}>
            {name}{' '}
            <select name={name} value={query.get(name) ?? values[0]}>
              {values.map((value) => (
                <option key={value}>{value}</option>
              ))}
            </select>
          </label>
        ))}
      </form>
      <ul class="gallery__cases">
        {cases.map(({ id }) => (
          <li key={id}>
            <a href={address(id)}>{id}</a>
            <div class="gallery__window" style={{ width: `${width / 3}px`, height: `${height / 3}px` }}>
              <iframe loading="lazy" title={id} src={address(id)} width={width} height={height} />
            </div>
          </li>
        ))}
      </ul>
    </main>
  );
}
