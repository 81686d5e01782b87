/** Moves labels apart: each place as near its own as the room of `step` pixels lets it be, in the given order of ids. */
export function spread(places: readonly number[], step: number): readonly number[] {
  const order = places.map((place, i) => ({ place, i })).sort((a, b) => a.place - b.place || a.i - b.i);
  const out = [...places];
  let next = Number.NEGATIVE_INFINITY;
  for (const { place, i } of order) {
    const at = Math.max(place, next);
    out[i] = at;
    next = at + step;
  }
  // What was pushed down as one block goes up again by half of what it moved.
  const moved = Math.max(0, ...order.map(({ place, i }) => (out[i] ?? place) - place));
  return out.map((place) => place - moved / 2);
}
