/** Page of the facilitator of a group; the secret stands after #. */
export const LEAD = '?lead';

/** The secret in this page's address; null if it leads no group. */
export function secretHere(): string | null {
  return location.search === LEAD && location.hash.length > 1 ? location.hash.slice(1) : null;
}

/** Where somebody joins with this code, on a server at this address. */
export function joinAddress(server: string, code: string): string {
  return `${server}${location.pathname}?join=${code}`;
}
