import { performance } from 'node:perf_hooks';
import type { Card } from '../../../cards/card';
import { queueCard } from '../../../cards/referral/finding/queue';
import { referPrompt } from '../../../cards/referral/refer/referPrompt';
import { referralForm } from '../../../cards/referral/refer/referralForm';
import { found, local, nonce, times, worker, zone } from '../../support/everyCard/made';
import { line } from '../line';
import { quantile } from '../telling/quantile';
import { table } from '../telling/table';
import { target } from '../telling/target';

const [rounds, inARound] = [150, 20];
const queue = {
  show: 'waiting' as const,
  cases: times(8, () => found('waiting')),
  next: undefined,
  isFirst: true,
  isLead: true,
  seesWho: () => true,
  readerId: worker.id,
  now: '2027-01-01T00:00:00.000Z',
  zoneOf: () => zone,
  nonce,
};
const form = {
  typed: {},
  problems: {},
  press: { nonce, localId: local.id },
  locals: [local],
  priorityGroups: local.priorityGroups,
};
const cards: [string, () => Card][] = [
  ['the card that answers `refer`', () => referPrompt(nonce, [])],
  ['the refer form', () => referralForm(form)],
  ['the queue with eight cases', () => queueCard(queue)],
];

/** How long it takes to make a card's value, without making JSON of it. */
export async function drawingBench(): Promise<void> {
  const drawn = cards.map(([name, draw]) => {
    const took = Array.from({ length: rounds }, () => {
      const before = performance.now();
      for (let count = 0; count < inARound; count += 1) draw();
      return ((performance.now() - before) * 1_000) / inARound;
    }).slice(rounds / 3);
    return { name, bytes: JSON.stringify(draw()).length, took };
  });
  line(`${rounds} rounds of ${inARound}, the first third of them to warm up.`);
  table(
    ['Card', 'Bytes', 'p50, µs', 'p95, µs'],
    drawn.map(({ name, bytes, took }) => [
      name,
      String(bytes),
      quantile(took, 0.5).toFixed(1),
      quantile(took, 0.95).toFixed(1),
    ]),
  );
  for (const { name, took } of drawn)
    target({ what: `drawing ${name}, p50`, found: quantile(took, 0.5), most: 10, unit: ' µs' });
}
