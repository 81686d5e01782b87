/** Chinese in the code of a component or model that is no comment: words that ought to stand in the strings. */
export function hardCoded(source: string): readonly string[] {
  const code = source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
  return code.match(/[^\s'"`<>{}]*[\p{Script=Han}\u3000-\u303f\uff00-\uffef]+[^\s'"`<>{}]*/gu) ?? [];
}
