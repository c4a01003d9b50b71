import type { ComponentChildren } from 'preact';

/** What stands where nothing is yet: a stop not reached, and words that say what will come. */
export function Empty({ children }: { children: ComponentChildren }) {
  return (
    <div class="yet">
      <svg class="yet__art" viewBox="0 0 120 24" aria-hidden="true" focusable="false">
        <path d="M2 12H118" />
        <circle cx="60" cy="12" r="8" />
      </svg>
      <p>{children}</p>
    </div>
  );
}
