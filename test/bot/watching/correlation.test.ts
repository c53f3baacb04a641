import { buttonTitles } from '../../support/cardReading';
import { refer } from '../../support/refer';
import { openTown, type Town } from '../../support/town';
import type { Person } from '../../support/townPerson';

interface Line {
  message: string;
  correlationId?: string;
  verb?: string;
  subjectId?: string;
}

let town: Town;
let dana: Person;
let ana: Person;
beforeAll(async () => {
  town = await openTown();
  dana = await town.person('Dana Whitfield', ['clinician']);
  ana = await town.person('Ana Petrov', ['linkWorker']);
  await ana.says('help');
});
afterAll(() => town.close());

const lines = () => town.logged.map((line) => JSON.parse(line) as Line);
const trace = /^[0-9a-f]{32}$/;

test('all that one delivery logs and writes into the audit has one correlation id, and no other delivery has it', async () => {
  const caseId = await refer(dana);
  await town.quiet();
  const take = await ana.cardSaying(caseId);
  expect(buttonTitles(take)).toContain('See who it is');
  town.logged.length = 0;

  await ana.presses(take, 'See who it is');
  await ana.presses(take, "I'll take it");
  const [first, second] = ['referral.open', 'referral.take'].map((verb) =>
    lines().find((line) => line.message === 'metric' && line.verb === verb),
  );
  expect(first?.correlationId).toMatch(trace);
  expect(second?.correlationId).toMatch(trace);
  expect(first?.correlationId).not.toBe(second?.correlationId);

  const done = lines().find((line) => line.message === 'deed done');
  expect(done?.correlationId).toBe(second?.correlationId);
  const audit = await town.auditOf(caseId);
  const of = (verb: string) => audit.filter((entry) => entry.verb === verb && entry.by === ana.id);
  expect(of('referral.open').map(({ correlationId }) => correlationId)).toEqual([first?.correlationId]);
  expect(of('referral.take').map(({ correlationId }) => correlationId)).toContain(second?.correlationId);
});

test('what the change feed and the timer cause has a correlation id of its own', async () => {
  town.logged.length = 0;
  await refer(dana);
  await town.quiet();
  await town.minute();
  expect(lines().every(({ correlationId = '' }) => trace.test(correlationId))).toBe(true);
  const one = (message: string) => lines().find((line) => line.message === message)?.correlationId;
  expect(one('nudge')).not.toBe(one('referral sent'));
});

test('many at once are kept apart', async () => {
  town.logged.length = 0;
  await Promise.all(Array.from({ length: 8 }, () => dana.says('help')));
  expect(new Set(lines().map(({ correlationId }) => correlationId)).size).toBe(8);
});
