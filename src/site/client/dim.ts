/**
 * Dims the sentences that other reports have as well, on request; the choice stands in the address. The button is
 * hidden until this runs.
 */
const button = document.querySelector<HTMLButtonElement>('[data-dim]');
const text = document.getElementById('text');
const NAME = 'shared';
const VALUE = 'dim';

function set(on: boolean): void {
  text?.classList.toggle('dim', on);
  button?.setAttribute('aria-pressed', String(on));
}

if (button && text) {
  button.hidden = false;
  set(new URLSearchParams(location.search).get(NAME) === VALUE);
  button.addEventListener('click', () => {
    const on = button.getAttribute('aria-pressed') !== 'true';
    set(on);
    const search = new URLSearchParams(location.search);
    if (on) search.set(NAME, VALUE);
    else search.delete(NAME);
    history.replaceState(null, '', `${location.pathname}${search.size > 0 ? `?${search}` : ''}${location.hash}`);
  });
}

export {};
