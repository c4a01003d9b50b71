/** Page of several rooms; their facilitators' secrets stand after #, and are sent to no server. */
export const ROOMS = '?rooms';

/** `asked` is how many rooms there were to be: said on the page if there are fewer. */
export function roomsAddress(secrets: readonly string[], asked = secrets.length): string {
  return `${ROOMS}${asked > secrets.length ? `=${asked}` : ''}#${secrets.join('.')}`;
}

/** The secrets in this page's address, in their order. */
export function secretsHere(): string[] {
  return location.hash.slice(1).split('.').filter(Boolean);
}

/** How many rooms there were to be, by this page's address. */
export function askedHere(): number {
  return Number(new URLSearchParams(location.search).get('rooms')) || secretsHere().length;
}
