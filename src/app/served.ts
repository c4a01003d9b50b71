/** False for a page opened from a folder: no server hosts groups for it, and it may ask for nothing. */
export function served(): boolean {
  return location.protocol !== 'file:';
}
