import type { Case } from '../../../domain/referral/case';
import { textOf } from '../../support/cardReading';
import { connection, session } from '../../support/connections';
import { inGroup } from '../../support/groups';
import { minutes } from '../../support/owed';
import { withStep } from '../../support/plans';
import { says } from '../connection/onTheRoad';
import { type GroupTown, openGroupTown } from '../group/groupTown';

const id = 'BRI-2THS';
let at: GroupTown;
beforeEach(async () => {
  at = await openGroupTown();
});
afterEach(() => at.town.close());

const before = (made: Case): Partial<Case> => ({
  ...says(at, 'tellReferrerOutcome')(made),
  ...withStep,
  followUpOn: '2026-12-14',
  connectedLine: { revision: 7, from: '2026-11-01T00:00:00.000Z', visitsBefore: 0 },
  moments: [{ id: 'm', on: '2026-11-01', kinds: ['joy'], words: 'Canary laughed', by: at.people.ana.id }],
  connections: [
    connection('goingAlong', {
      visits: 2,
      sessions: [session('2026-11-01', { result: 'went' }), session('2026-12-30')],
    }),
    inGroup('garden', { state: 'settledIn', visits: 3 }),
    connection('notForMe', { id: 'chess', name: 'Canary chess' }),
  ],
});

async function opensAgain(): Promise<Case> {
  at.town.passes(11 * 60_000);
  const again = await at.people.dana.presses(
    (await at.opens('dana', id)).card,
    'Open again as a new referral',
  );
  expect(again.status).toBe(200);
  await minutes(at.town, 3);
  const all = ((await at.town.everything())['cases'] ?? []) as Case[];
  const made = all.find(({ replaces }) => replaces === id);
  if (!made) throw new Error('Nothing goes on from it.');
  return made;
}

test('what they went to rests until they are asked, and nothing is told by a line of before', async () => {
  await at.keep('closed', id, before);
  const made = await opensAgain();
  expect(made.referral.status).toBe('sent');
  expect(made).not.toHaveProperty('connectedLine');
  expect(made).not.toHaveProperty('followUpOn');
  expect(made).not.toHaveProperty('activityIds');
  expect(
    made.connections?.map(({ state, visits, saidYesAt, sessions }) => [
      state,
      visits,
      saidYesAt,
      sessions.length,
    ]),
  ).toEqual([
    ['notRightNow', 2, undefined, 1],
    ['notRightNow', 3, undefined, 0],
    ['notForMe', 0, made.connections?.[2]?.saidYesAt, 0],
  ]);
});

test('until somebody has taken it, whoever may take it reads the referral and not the work of before', async () => {
  await at.keep('closed', id, before);
  const { id: caseId } = await opensAgain();
  for (const name of ['kay', 'lou'] as const) {
    const card = await at.opens(name, caseId);
    expect(textOf(card.card)).toContain('Canary Marigold');
    expect(textOf(card.card)).not.toMatch(/choir|Activities|Plan|Moments|laughed/);
    for (const verb of ['connections.open', 'plan.open', 'moments.open', 'measures.open', 'about.open']) {
      const part = await at.presses(name, verb, { caseId });
      expect(part.raw).toContain(`Referral ${caseId}`);
      expect(textOf(part.card)).not.toMatch(/choir|laughed|chess/);
    }
  }
  const taken = await at.people.kay.presses((await at.opens('kay', caseId)).card, "I'll take it");
  expect(textOf(taken.card)).toContain('laughed');
});

test('nobody comes back into a group by themselves', async () => {
  await at.keep('closed', id, before);
  await at.keepGroup();
  const { id: caseId } = await opensAgain();
  const members = async () => (await at.groupOf()).members.map((one) => one.caseId);
  expect(await members()).toEqual([]);
  await at.people.kay.presses((await at.opens('kay', caseId)).card, "I'll take it");
  await minutes(at.town, 3);
  expect(await members()).toEqual([]);
  expect(textOf((await at.presses('ben', 'group.open')).card)).not.toContain('Canary Marigold');
});
