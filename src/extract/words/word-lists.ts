/** Many short lists of numbers, one behind the other in one table. */
export interface WordLists {
  /** Where each list starts; one more than there are lists. */
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
}

export function wordLists(lists: readonly (readonly number[])[]): WordLists {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, index) => {
    starts[index + 1] = (starts[index] ?? 0) + list.length;
  });
  return { starts, numbers: Int32Array.from(lists.flat()) };
}
