/** Elements made by scripts. Text is set as text: nothing that a report says becomes markup. */
type Child = Node | string;

export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Fills {name} in a string of the interface; throws on a name that is not given. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Unexpected {${name}} in ${JSON.stringify(template)}`);
    return String(value);
  });
}

/** The only element of its kind; its absence is a fault of the page. */
export function need<E extends Element>(root: ParentNode, selector: string): E {
  const element = root.querySelector<E>(selector);
  if (!element) throw new Error(`Unexpected absence of ${selector}`);
  return element;
}
