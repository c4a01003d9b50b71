import { drawKey } from './connection.ts';
import type { Place } from './seated.ts';

const KEY = 'cellule-72.place';

/** The place taken in this tab, so that a reload comes back to it. */
export function placeHere(): Place | null {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Place | null;
  } catch {
    return null;
  }
}

export function keepPlace(place: Place | null): void {
  try {
    if (place) sessionStorage.setItem(KEY, JSON.stringify(place));
    else sessionStorage.removeItem(KEY);
  } catch {
    // Storage is refused in some places: a reload then asks for the code again.
  }
}

export function newPlace(as: Place['as'], code: string, seat: string, name: string): Place {
  return { as, code, seat, name, person: drawKey() };
}
