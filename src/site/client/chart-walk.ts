/**
 * Charts with the keyboard, enhancement only: without it every point is a link of its own. A chart becomes one stop of
 * the Tab key; arrow keys go from point to point, Home and End to the ends, Enter follows the link. The point's name
 * (place, year, value, qualifier) is what a screen reader says; the same words stand under the chart for the eyes.
 */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

for (const figure of document.querySelectorAll<HTMLElement>('[data-chart]')) {
  const reading = figure.querySelector<HTMLElement>('[data-reading]');
  let some = false;
  for (const svg of figure.querySelectorAll<SVGSVGElement>('div > svg')) {
    const points = [...svg.querySelectorAll<SVGElement>('[data-point]')];
    if (points.length === 0) continue;
    some = true;
    for (const [i, point] of points.entries()) point.setAttribute('tabindex', i === 0 ? '0' : '-1');

    const go = (to: number): void => {
      const point = points[Math.min(points.length - 1, Math.max(0, to))];
      for (const other of points) other.setAttribute('tabindex', other === point ? '0' : '-1');
      point?.focus();
    };
    svg.addEventListener('keydown', (event) => {
      const at = points.findIndex((point) => point.matches(':focus'));
      if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
      const step = STEPS[event.key];
      if (step !== undefined) go(at + step);
      else if (event.key === 'Home') go(0);
      else if (event.key === 'End') go(points.length - 1);
      else return;
      event.preventDefault();
    });
    svg.addEventListener('focusin', (event) => {
      const name = (event.target as Element).getAttribute('aria-label');
      if (!reading || name === null) return;
      reading.textContent = name;
    });
    svg.addEventListener('focusout', () => {
      if (reading) reading.textContent = '';
    });
  }
  const walk = figure.querySelector<HTMLElement>('[data-walk]');
  if (walk) walk.hidden = !some;
}
