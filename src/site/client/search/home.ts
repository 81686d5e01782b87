/** Home page: offers names while one types. Its code comes when the field is first used. */
const root = document.querySelector<HTMLElement>('[data-quick-search]');
const field = root?.querySelector<HTMLInputElement>('input[type="search"]');

if (root && field) {
  field.addEventListener(
    'focus',
    () => {
      void import('./quick-box.ts').then(({ quickBox }) => quickBox(root, field));
    },
    { once: true },
  );
}
