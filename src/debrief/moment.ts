/** When something happened: an exercise minute, and the place among the facts, which orders what shares a minute. */
export interface Moment {
  at: number;
  /** Index of the fact. */
  order: number;
}

export function isEarlier(one: Moment, other: Moment): boolean {
  return one.at < other.at || (one.at === other.at && one.order < other.order);
}

/** The earliest of those that happened, or null if none did. */
export function earliest(moments: (Moment | null)[]): Moment | null {
  let found: Moment | null = null;
  for (const moment of moments) {
    if (moment && (!found || isEarlier(moment, found))) found = moment;
  }
  return found;
}

/** The latest, once all have happened; null while one has not. */
export function latest(moments: (Moment | null)[]): Moment | null {
  let found: Moment | null = null;
  for (const moment of moments) {
    if (!moment) return null;
    if (!found || isEarlier(found, moment)) found = moment;
  }
  return found;
}
