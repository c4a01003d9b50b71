import type { ComponentChildren } from 'preact';

/** A sheet of the dossier: a stop of its line, opened by its title. */
export function Sheet({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <details class="line__stop sheet-of">
      <summary>
        <h3>{title}</h3>
      </summary>
      <div class="sheet-of__text stack stack--tight">{children}</div>
    </details>
  );
}
