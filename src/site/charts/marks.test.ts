/** How a qualifier looks, the same in every chart: an arrow says to which side of the number the true one lies. */
import * as Plot from '@observablehq/plot';
import { expect, it } from 'vitest';
import type { Qualifier } from '../../schema/vocabulary.ts';
import type { ChartRow } from './chart-row.ts';
import { plotDocument } from './frame.ts';
import { valueMarks } from './marks.ts';

const COLOUR = '#123456';
const WIDTH = 100;

/** One value in the middle of a scale. */
function draw(qualifier: Qualifier) {
  const row = { qualifier, value: 50 } as ChartRow;
  const marks = valueMarks([{ row, x: 50, y: 50 }], COLOUR, { dot: 5, arrow: 20 });
  const scale = { domain: [0, 100], axis: null };
  const sides = { width: WIDTH, height: WIDTH, margin: 0 };
  const svg = Plot.plot({ document: plotDocument(), ...sides, x: scale, y: scale, marks }) as unknown as Element;
  const attribute = (name: string) => (mark: Element) => mark.closest(`[${name}]`)?.getAttribute(name) ?? null;
  const circles = [...svg.querySelectorAll('circle')];
  const arrows = [...svg.querySelectorAll('path')].map(attribute('transform'));
  return {
    fills: circles.map(attribute('fill')),
    opacities: circles.map(attribute('fill-opacity')),
    /** Degrees, clockwise from upwards; an arrow begins in the value. */
    arrows: arrows.map((transform) => Number(/rotate\(([-\d.]+)/.exec(transform ?? '')?.[1])),
    starts: arrows.map((transform) => /translate\(([\d.]+)/.exec(transform ?? '')?.[1]),
  };
}

it('an exact value and the end of a range are filled dots and nothing else', () => {
  for (const qualifier of ['exact', 'range'] as const)
    expect(draw(qualifier), qualifier).toMatchObject({ fills: [COLOUR], opacities: [null], arrows: [] });
});

it('more than a number is an open dot with an arrow to the right, less than it one to the left', () => {
  for (const [qualifier, degrees] of [
    ['over', 90],
    ['at_least', 90],
    ['nearly', 270],
    ['at_most', 270],
    ['under', 270],
  ] as const) {
    const { fills, arrows, starts } = draw(qualifier);
    expect(arrows, qualifier).toEqual([degrees]);
    expect(starts, qualifier).toEqual([String(WIDTH / 2)]);
    expect(fills, qualifier).toHaveLength(1);
    expect(fills[0], qualifier).not.toBe(COLOUR);
  }
});

it('about a number is a dot in a halo', () => {
  const { fills, opacities, arrows } = draw('about');
  expect(arrows).toEqual([]);
  expect(fills).toEqual([COLOUR, COLOUR]);
  expect(Number(opacities[0])).toBeLessThan(0.5);
  expect(opacities[1]).toBeNull();
});
