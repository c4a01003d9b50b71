/** Page of several rooms; their facilitators' secrets stand after #, and are sent to no server. */
export const ROOMS = '?rooms';

export function roomsAddress(secrets: readonly string[]): string {
  return `${ROOMS}#${secrets.join('.')}`;
}

/** The secrets in this page's address, in their order. */
export function secretsHere(): string[] {
  return location.hash.slice(1).split('.').filter(Boolean);
}
