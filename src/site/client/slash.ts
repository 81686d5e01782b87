/** `/` puts the cursor into the page's own search field, else into the masthead's, as readers of reference works expect. */
addEventListener('keydown', (event) => {
  const typing = event.target instanceof HTMLElement && event.target.matches('input, select, textarea');
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const field =
    document.querySelector<HTMLInputElement>('main form:not([hidden]) input[type="search"]') ??
    document.querySelector<HTMLInputElement>('input[type="search"]');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});
