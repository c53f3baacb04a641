import { quantile } from '../telling/quantile';
import { ratiosInWords } from '../telling/ratios';
import { table } from '../telling/table';
import { target } from '../telling/target';
import type { Times } from './interleaved';
import { type Step, stepNames, steps } from './journey';

const milliseconds = (value: number) => value.toFixed(2);

/** Prints the times of every step that was measured, with what they were to be. */
export function tellTimes(times: Times, figure?: string): void {
  const nameOf = (step: Step) => (figure ? stepNames[step].replace(/^\(.\)/, figure) : stepNames[step]);
  const measured = steps.filter((step) => (times[step].took['ours'] ?? []).length > 0);
  const rows = measured.flatMap((step) =>
    Object.entries(times[step].took)
      .sort(([one]) => (one === 'ours' ? -1 : 1))
      .map(([name, took], at) => [
        at === 0 ? nameOf(step) : '',
        name === 'ours' ? 'ours' : `bare ${name}`,
        String(times[step].bytes),
        milliseconds(quantile(took, 0.5)),
        milliseconds(quantile(took, 0.95)),
        name === 'ours' ? '' : ratiosInWords(times[step].took['ours'] ?? [], took),
      ]),
  );
  table(['What', 'Bot', 'Card, bytes', 'p50, ms', 'p95, ms', 'Ours to it: median (quartiles)'], rows);
  // only of the first figures was something promised
  for (const step of figure ? [] : measured) {
    const { ours = [], botbuilder = [] } = times[step].took;
    const times50 = quantile(ours, 0.5) / quantile(botbuilder, 0.5);
    const times95 = quantile(ours, 0.95) / quantile(botbuilder, 0.95);
    const of = `${nameOf(step)}, times bare botbuilder's`;
    if (step === 'refer' || step === 'form') {
      target({ what: `${of} p50`, found: times50, most: 1.5 });
      target({ what: `${of} p95`, found: times95, most: 2 });
    }
    if (step === 'see' || step === 'take') target({ what: `${of} p50`, found: times50, most: 2 });
  }
}
