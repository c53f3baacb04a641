import { referralViews } from '../../../bot/referral/referralWays';
import { workViews } from '../../../bot/workWays';
import { textOf } from '../../support/cardReading';
import { canariesOf, partIds, workedCase } from '../../support/workedCase';
import { type CaseCardTown, id, openCaseCardTown } from './caseCardTown';

const carer = 'BRI-2AAA';
let at: CaseCardTown;
beforeAll(async () => {
  at = await openCaseCardTown();
});
beforeEach(() => at.forgetAll());
afterAll(() => at.town.close());

test('of a carer and the person they care for, linked with the yes of both, nothing of one shows in the other', async () => {
  const { ana } = at.people;
  const theirs = { ...workedCase(ana.id, 'Falcon'), linkedTo: [id] };
  await at.full('gettingStarted', { linkedTo: [carer] });
  await at.full(
    'gettingStarted',
    (made) => ({
      ...theirs,
      participant: { ...made.participant, calledName: 'Falcon Rose', whatMatters: 'Falcon whistling' },
      timeline: [],
    }),
    carer,
  );
  const verbs = [...Object.keys(workViews), ...Object.keys(referralViews)].filter(
    (verb) => !['cases.mine', 'caseloads.open', 'groups.open', 'group.open', 'referral.mine'].includes(verb),
  );

  for (const verb of verbs) {
    const one = await at.presses('ana', verb, { caseId: id, ...partIds });
    const other = await at.presses('ana', verb, { caseId: carer, ...partIds });
    expect([verb, one.raw]).not.toEqual([verb, expect.stringContaining('Falcon')]);
    for (const canary of Object.values(canariesOf()))
      expect([verb, other.raw]).not.toEqual([verb, expect.stringContaining(canary)]);
  }
  expect(textOf((await at.opens('ana', carer)).card)).toContain('Falcon whistling');
});

test('nothing of the work stands on a card in anybody’s chat, nor where a search or a list is asked for', async () => {
  const { ana, ben, lou, dana, tess } = at.people;
  await at.listed(id, 'Marigold', workedCase(ana.id));
  at.town.connector.sent.length = 0;

  for (const who of [ana, ben, lou, dana, tess])
    for (const words of [
      'today',
      'my cases',
      'find Marigold',
      `find ${id}`,
      'queue',
      'my referrals',
      'parked',
    ])
      await who.says(words);
  for (let hour = 0; hour < 3; hour += 1) {
    at.town.passes(61 * 60_000);
    await at.town.minute();
  }

  expect(at.town.connector.sent.length).toBeGreaterThan(20);
  for (const { raw } of at.town.connector.sent)
    for (const canary of Object.values(canariesOf())) expect(raw).not.toContain(canary);
});
