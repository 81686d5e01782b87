/** 《…实施纲要（…）》（以下简称《纲要》）: a report gives a title a short name of its own. */
const DEFINITION = /[（(]以下(?:简|统|合)?称(?:为)?[“"'：:]?《?([^《》“”"'（）()\n]{1,20})》?[”"']?[）)]/uy;

/** The short name that is defined right behind a title, and where the definition ends; null: none. */
export function shortNameAfter(text: string, end: number): { name: string; end: number } | null {
  DEFINITION.lastIndex = end;
  const name = DEFINITION.exec(text)?.[1]?.trim();
  return name === undefined ? null : { name, end: DEFINITION.lastIndex };
}
