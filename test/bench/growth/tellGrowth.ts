import { stepNames, steps } from '../answers/journey';
import { quantile } from '../telling/quantile';
import { table } from '../telling/table';
import { target } from '../telling/target';

export type GrowthTimes = Record<string, number[]>;
interface Told {
  cases: number;
  locals: number;
  times: GrowthTimes;
}
/** Of two files side by side on one machine: more than what times of the same thing differ by. */
const mostTimes = 1.5;

/** Prints how each press fares from few to many cases, and which of them grow. */
export function tellGrowth(told: readonly Told[]): void {
  const [first] = told;
  if (!first) return;
  const names: Record<string, string> = { ...stepNames };
  const middle = (one: Told, name: string) => quantile(one.times[name] ?? [], 0.5);
  const deeds = [...steps, ...Object.keys(first.times).filter((name) => !(name in stepNames))];
  table(
    ['Deed', ...told.map(({ cases, locals }) => `${cases} cases, ${locals} Locals`)],
    deeds.map((name) => [
      (names[name] ?? `\`${name}\``).replace(/^\([a-z]\) /, ''),
      ...told.map((one) => middle(one, name).toFixed(2)),
    ]),
  );
  const largest = told.filter(({ locals }) => locals === 1).at(-1);
  if (!largest) return;
  for (const name of deeds)
    target({
      what: `${names[name] ?? `\`${name}\``}, ${largest.cases} cases against ${first.cases}, times`,
      found: middle(largest, name) / middle(first, name),
      most: mostTimes,
    });
}
