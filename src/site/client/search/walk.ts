/** Arrows walk from the field through the links marked data-walk; Escape leads back to the field, then empties it. */
export function walk(root: HTMLElement, field: HTMLInputElement, cleared: () => void): void {
  root.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const links = [...root.querySelectorAll<HTMLElement>('[data-walk]')].filter((link) => link.checkVisibility());
    const at = links.indexOf(document.activeElement as HTMLElement);
    const inField = document.activeElement === field;
    if (event.key === 'Escape' && (inField || at >= 0)) {
      event.preventDefault();
      if (inField) {
        field.value = '';
        cleared();
      }
      field.focus();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || (!inField && at < 0)) return;
    const next = at + step;
    if (next >= links.length || (inField && step < 0)) return;
    event.preventDefault();
    (links[next] ?? field).focus();
  });
}
