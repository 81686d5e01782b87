/** Language switch, enhancement only: the other language opens at the same place, with the same filters. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
  const path = link.href;
  // Filters change the address without an event, so it is read when the reader turns to the link.
  const follow = () => {
    link.href = path + location.search + location.hash;
  };
  for (const event of ['pointerover', 'pointerdown', 'focus', 'click']) link.addEventListener(event, follow);
}
