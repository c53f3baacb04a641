import { type MetricLine, metricsIn } from '../../support/metricsIn';
import { minutes, posting, waiting } from '../../support/owed';
import { refer } from '../../support/refer';
import { openTown, type Town } from '../../support/town';
import type { Person } from '../../support/townPerson';

let town: Town;
let dana: Person;
let ana: Person;
beforeEach(async () => {
  town = await openTown();
  dana = await town.person('Dana Whitfield', ['clinician']);
  ana = await town.person('Ana Petrov', ['linkWorker']);
  await ana.says('help');
});
afterEach(() => town.close());

const last = (name: string) => metricsIn(town.logged, name).at(-1);
/** Of the list of what waits; the morning's card goes out before. */
const ofList = ({ kind }: MetricLine) => kind === 'referral.waiting';
const outcomes = () =>
  metricsIn(town.logged, 'send')
    .filter(ofList)
    .map(({ outcome }) => outcome);
const refusing = (status: number | 'cut', times: number) => {
  for (let time = 0; time < times; time += 1)
    town.connector.refuseNext({ status, when: posting(ana, waiting) });
};

test('a message that arrives at once is neither late nor waiting', async () => {
  await refer(dana);
  await town.quiet();
  await town.minute();
  expect(outcomes()).toEqual(['delivered']);
  expect(last('lateness')).toMatchObject({ value: 0, unit: 's', kind: 'referral.waiting' });
  expect(last('waiting')).toMatchObject({ value: 0, orMore: false });
  expect(last('oldestWaiting')?.value).toBe(0);
  expect(last('unreachable')?.value).toBe(0);
});

test('while Teams refuses it waits, and how long shows until it arrives', async () => {
  refusing(429, 2);
  await refer(dana);
  await town.quiet();
  await minutes(town, 1);
  expect(last('waiting')).toMatchObject({ value: 1 });
  const early = last('oldestWaiting')?.value ?? 0;
  await minutes(town, 2);
  expect(last('oldestWaiting')?.value ?? 0).toBe(0);
  expect(early).toBeGreaterThanOrEqual(60);
  expect(outcomes()).toEqual(['waits', 'waits', 'delivered']);
  expect(last('lateness')?.value).toBeGreaterThanOrEqual(early);
});

test('one of which nobody can tell whether it arrived counts as given up for a day', async () => {
  refusing('cut', 2);
  await refer(dana);
  await town.quiet();
  await minutes(town, 2);
  expect(outcomes()).toEqual(['waits', 'uncertain']);
  const givenUp = (state: string) =>
    metricsIn(town.logged, 'givenUp').findLast((line) => line['state'] === state)?.value;
  expect([givenUp('uncertain'), givenUp('dead')]).toEqual([1, 0]);
  town.passes(25 * 60 * 60_000);
  await minutes(town, 1);
  expect(givenUp('uncertain')).toBe(0);
});

test('somebody who took the app away counts as a person who cannot be reached', async () => {
  refusing(403, 1);
  await refer(dana);
  await town.quiet();
  await minutes(town, 1);
  expect(outcomes()).toContain('unreachable');
  expect(last('unreachable')).toMatchObject({ value: 1, unit: 'people', orMore: false });
  expect(last('ready')?.value).toBe(1);
  expect(last('sweep')?.unit).toBe('ms');
});
