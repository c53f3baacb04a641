import { type Fault, faultyStore } from '../../support/faultyStore';
import { metricsIn } from '../../support/metricsIn';
import { openTown, type Town } from '../../support/town';
import type { Person } from '../../support/townPerson';
import { pressesMadeUp } from '../day/start/startTown';

let befalls: ReturnType<Fault>;
let town: Town;
let dana: Person;
let ana: Person;
beforeAll(async () => {
  town = await openTown({ storeInFront: faultyStore(() => befalls), answerWithin: 200 });
  dana = await town.person('Dana Canary', ['clinician']);
  ana = await town.person('Ana Canary', ['linkWorker']);
});
beforeEach(() => {
  befalls = undefined;
  town.logged.length = 0;
});
afterAll(() => town.close());

const answers = () =>
  metricsIn(town.logged, 'answer').map(({ kind, verb, outcome }) => `${kind} ${verb} ${outcome}`);

test('each answer is timed, by what was asked and what became of it', async () => {
  const help = await dana.says('Help');
  await dana.presses(help, 'Refer a person');
  await dana.says('Canary words');
  expect(answers()).toEqual([
    'words help answered',
    'dialog referral.form answered',
    'words unknown answered',
  ]);
  for (const { value, unit } of metricsIn(town.logged, 'answer')) {
    expect(unit).toBe('ms');
    expect(Number.isInteger(value) && value >= 0 && value < 5_000).toBe(true);
  }
});

test('the search in the compose box is timed too', async () => {
  await dana.searches('gardening');
  expect(answers()).toEqual(['search activities answered']);
});

test('what a rule refuses is told from what was done', async () => {
  await pressesMadeUp(ana, 'referral.open', { caseId: 'BRI-2222', localId: 'brimbank' });
  expect(answers()).toEqual(['dialog referral.open refused']);
});

test.each([
  ['hangs', 'late'],
  ['down', 'fault'],
] as const)('a store that %s makes an answer %s', async (fault, outcome) => {
  befalls = fault;
  await dana.says('queue');
  expect(answers()).toEqual([`words queue ${outcome}`]);
  const [line] = metricsIn(town.logged, 'answer');
  if (outcome === 'late') expect(line?.value).toBeGreaterThanOrEqual(190);
});

test('what somebody does for themselves has no name there, nor has what this code does not know', async () => {
  for (const word of ['today', 'parked', 'crisis', 'reminders', 'leave']) await dana.says(word);
  await pressesMadeUp(dana, 'canary.verb', {});
  expect(new Set(answers())).toEqual(new Set(['words own answered', 'dialog unknown answered']));
});
