const SAID_MS = 2000;

/** Shows a button that copies a text and says so for a moment; where there is no clipboard it stays hidden. */
export function copyOnClick(button: HTMLButtonElement, text: () => string): void {
  if (!navigator.clipboard) return;
  const name = button.textContent;
  button.hidden = false;
  button.setAttribute('aria-live', 'polite');
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text());
    button.textContent = button.dataset['done'] ?? name;
    setTimeout(() => {
      button.textContent = name;
    }, SAID_MS);
  });
}
