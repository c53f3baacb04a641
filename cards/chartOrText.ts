import type { BarChart } from './card';
import { line } from './parts';

/** Words and a number of ours; never what a person typed, nor a name. */
export interface ChartPoint {
  label: string;
  value: number;
}

/** Bars with their numbers on them, or one line of text where charts are not known. */
export function chartOrText({ title, points }: { title: string; points: readonly ChartPoint[] }): BarChart {
  const text = points.map(({ label, value }) => `${label}: ${value}`).join(' · ');
  return {
    type: 'Chart.VerticalBar',
    title,
    color: 'categoricalBlue',
    showBarValues: true,
    data: points.map(({ label, value }, at) => ({ x: onlyHere(label, at, points), y: value })),
    fallback: line(`${title}: ${text}`),
  };
}

/** Bars of one label would fall together. */
function onlyHere(label: string, at: number, points: readonly ChartPoint[]): string {
  const before = points.slice(0, at).filter((point) => point.label === label).length;
  return before > 0 ? `${label} (${before + 1})` : label;
}
