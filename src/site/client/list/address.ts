/** The choices of a list in the address of its page: `search` is its query part with the `?`, or empty. */
export function keepInAddress(search: string, how: 'push' | 'replace'): void {
  if (search === location.search) return;
  const url = `${location.pathname}${search}${location.hash}`;
  if (how === 'push') history.pushState(null, '', url);
  else history.replaceState(null, '', url);
}
