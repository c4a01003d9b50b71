import { useWords } from '../../parts/index.ts';

/** A chart as markup, and the same in words. */
export interface Picture {
  id: string;
  title: string;
  svg: string;
  text: string;
}

/** Second factors against the intrusion; orders and idle teams. */
export function Means({ pictures }: { pictures: readonly Picture[] }) {
  const { t } = useWords();
  return (
    <section class="stack" aria-labelledby="means">
      <h2 id="means">{t('debrief:means.title')}</h2>
      {pictures.map((picture) => (
        <figure class="picture" key={picture.id}>
          <h3>{picture.title}</h3>
          <div
            class="picture__place"
            tabIndex={0}
            role="group"
            aria-label={picture.title}
            // Made by the game from numbers and escaped names.
            dangerouslySetInnerHTML={{ __html: picture.svg }}
          />
          <figcaption>{picture.text}</figcaption>
        </figure>
      ))}
    </section>
  );
}
