/**
 * Distribution of very many reports, a panel for each level: bars for how many, under them the middle half as a line
 * and the median as a tick with its number. Its size does not depend on how many reports there are.
 */
import * as Plot from '@observablehq/plot';
import { type ChartOptions, type ChartRow, groupRows } from './chart-row.ts';
import { bars, quartiles } from './distribution.ts';
import { plotDocument } from './frame.ts';
import { ink } from './palette.ts';
import { scaleMarks } from './rows.ts';
import { HEAD, headOf, stripAxis } from './strip.ts';

const TALL = 74;
const BOX = 26;
const MARGIN = { left: 14, right: 16, bottom: 28 };

export function binsPlot(rows: readonly ChartRow[], options: ChartOptions): Element {
  const { width, colour, live, words } = options;
  const narrow = width < 500;
  const axis = stripAxis(rows, options.percent);
  const written = (place: number) => words.tick(Number(axis.valueAt(place).toPrecision(3)));
  let ground = 4;
  const panels = groupRows(rows, words).map((group) => {
    const values = group.rows.flatMap(({ value }) => (value === null ? [] : [value]));
    const drawn = bars(values, axis, narrow ? 16 : 30);
    const tallest = Math.max(1, ...drawn.map(({ count }) => count));
    const top = ground;
    const floor = top + HEAD + TALL;
    ground = floor + BOX;
    const cells = drawn.map((bar) => ({
      ...bar,
      y1: floor,
      y2: floor - Math.max(2, (TALL - 14) * (bar.count / tallest)),
      say: `${group.name}: ${words.bar(written(bar.from), written(bar.to), bar.count)}`,
      label: bar.count === tallest ? String(bar.count) : '',
    }));
    const box = quartiles(values);
    return { head: headOf(group, options), top, floor, cells, box: box && { ...box, y: floor + 10 } };
  });
  const cells = panels.flatMap((panel) => panel.cells);
  const boxes = panels.flatMap(({ box }) => (box ? [box] : []));
  type Cell = (typeof cells)[number];
  type Box = (typeof boxes)[number];
  const svg = Plot.plot({
    document: plotDocument(),
    width,
    height: ground + MARGIN.bottom,
    marginTop: 0,
    marginBottom: MARGIN.bottom,
    marginLeft: MARGIN.left,
    marginRight: MARGIN.right,
    x: { domain: [...axis.domain], label: null },
    // Pixels from the top: the panels are laid out above.
    y: { domain: [0, ground], range: [0, ground], axis: null },
    marks: [
      ...scaleMarks(axis, narrow ? 3 : 6, words.tick),
      Plot.rect(cells, {
        x1: 'from',
        x2: 'to',
        y1: 'y1',
        y2: 'y2',
        insetLeft: 0.5,
        insetRight: 0.5,
        fill: colour,
        fillOpacity: 0.8,
        ...(live ? { ariaLabel: (cell: Cell) => cell.say } : {}),
      }),
      Plot.ruleY(panels, { y: 'floor', stroke: ink.soft }),
      Plot.text(cells, {
        x: (cell: Cell) => (cell.from + cell.to) / 2,
        y: 'y2',
        dy: -7,
        text: 'label',
        fill: ink.soft,
        fontSize: 11,
        fontVariant: 'tabular-nums',
      }),
      Plot.ruleY(boxes, {
        y: 'y',
        x1: (box: Box) => axis.at(box.low),
        x2: (box: Box) => axis.at(box.high),
        stroke: colour,
        strokeWidth: 3,
      }),
      Plot.ruleX(boxes, {
        x: (box: Box) => axis.at(box.median),
        y1: (box: Box) => box.y - 6,
        y2: (box: Box) => box.y + 6,
        stroke: ink.ink,
        strokeWidth: 2,
      }),
      Plot.text(boxes, {
        x: (box: Box) => axis.at(box.high),
        y: 'y',
        dx: 6,
        text: (box: Box) => words.median(words.tick(box.median)),
        textAnchor: 'start',
        fill: ink.ink,
        fontSize: 12,
        stroke: ink.paper,
        strokeWidth: 4,
      }),
      Plot.text(panels, {
        y: (panel: (typeof panels)[number]) => panel.top + 12,
        frameAnchor: 'left',
        dx: -MARGIN.left,
        text: 'head',
        textAnchor: 'start',
        fill: ink.soft,
        fontSize: 12,
        fontWeight: 600,
        stroke: ink.paper,
        strokeWidth: 4,
      }),
    ],
  });
  return svg as unknown as Element;
}
