import { useState } from 'preact/hooks';

/** Whether the board is read as text; a picture too narrow to be read starts as text. */
export function useAsText(): [boolean, (asText: boolean) => void] {
  return useState(() => matchMedia('(max-width: 30rem)').matches);
}
