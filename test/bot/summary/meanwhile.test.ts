import type { Case } from '../../../domain/referral/case';
import { textOf } from '../../support/cardReading';
import { openSummaryTown, opensView, type SummaryTown } from './summaryTown';

const notOpen =
  'There is nothing here that you can open. It may have ended, or your access may have changed.';
const no = { given: false } as const;

let at: SummaryTown;
beforeEach(async () => {
  at = await openSummaryTown();
  await at.keepShared();
});
afterEach(() => at.town.close());

const changes: [string, (found: Case) => Partial<Case>][] = [
  ['consent to share was withdrawn', ({ consents }) => ({ consents: { ...consents, shareWithTeam: no } })],
  ['consent was withdrawn', ({ consents }) => ({ consents: { ...consents, refer: no } })],
  ['it was closed to all but the Lead', () => ({ restrictedTo: [at.people.lou.id] })],
  ['it is held for somebody’s safety', () => ({ safetyHold: { at: at.town.now(), by: at.people.lou.id } })],
  ['they know the person', () => ({ conflicts: [at.people.ana.id, at.people.tess.id] })],
  [
    'it was entered in error',
    ({ referral: { sentAt, since } }) => ({ referral: { status: 'enteredInError', sentAt, since } }),
  ],
];

test.each(changes)('between the question and “Show” %s: nothing is shown', async (_what, change) => {
  const { ana, tess } = at.people;
  const card = await ana.in('meeting').says('summary BRI-2THS');
  const questions = [];
  for (const one of [ana, tess]) questions.push(await one.in('meeting').presses(card, 'Open my view'));
  await at.change(change);

  for (const [index, one] of [ana, tess].entries()) {
    const { line, raw } = await one.in('meeting').presses(questions[index]?.card, 'Show');
    expect(line).toBe(notOpen);
    expect(raw).not.toContain('Canary');
  }
});

test('access that ended meanwhile shows nothing', async () => {
  const { ana, tess } = at.people;
  const card = await ana.in('meeting').says('summary BRI-2THS');
  const question = await tess.in('meeting').presses(card, 'Open my view');
  const held = await at.town.store.read('staff', at.town.services.tenantId, tess.id);
  if (!held) throw new Error('Tess is staff.');
  const grants = held.document.grants.map((grant) => ({ ...grant, until: at.town.now() }));
  await at.town.store.replace('staff', held, { ...held.document, grants });

  expect((await tess.in('meeting').presses(question.card, 'Show')).line).toContain('You do not have access');
});

test('a person who does not share is seen by their link worker alone, and never in front of others', async () => {
  const { ana, tess, lou } = at.people;
  const card = await ana.says('summary BRI-2THS');
  await at.change(({ consents }) => ({ consents: { ...consents, shareWithTeam: no } }));

  for (const one of [ana, lou]) {
    const alone = await opensView(one, card);
    expect(textOf(alone.card)).toContain('Canary Marigold');
    expect(textOf(alone.card)).toContain('The person does not share with the team');
    for (const place of ['meeting', 'groupChat', 'channel'] as const)
      expect((await opensView(one.in(place), card)).line).toBe(notOpen);
  }
  expect((await opensView(tess, card)).line).toBe(notOpen);
});

test('an old card opens what stands there now, never what it held', async () => {
  const { ana } = at.people;
  const card = await ana.says('summary BRI-2THS');
  await at.change(({ participant }) => ({ participant: { ...participant, whatMatters: 'Canary dancing' } }));
  at.town.passes(300 * 24 * 60 * 60_000);

  const { card: seen } = await opensView(ana, card);
  expect(textOf(seen)).toContain('Canary dancing');
  expect(textOf(seen)).not.toContain('Canary whistling');
});

test('of a carer and the person they care for each is seen alone, and not that there is another', async () => {
  const { ana } = at.people;
  const theirs = { calledName: 'Osprey Carer', whatMatters: 'Osprey rest', whatHelps: 'Osprey tea' };
  await at.keepShared(
    ({ participant }) => ({
      participant: { ...participant, ...theirs, participantType: 'carer' },
      linkedTo: ['BRI-2THS'],
      contributes: 'Osprey break',
    }),
    'BRI-2CRR',
  );
  await at.change(() => ({ linkedTo: ['BRI-2CRR'] }));

  for (const place of [ana, ana.in('meeting')]) {
    const client = await opensView(place, await place.says('summary BRI-2THS'));
    expect(textOf(client.card)).toContain('Canary Marigold');
    expect(client.raw).not.toMatch(/Osprey|BRI-2CRR|carer|linked/i);
    const carer = await opensView(place, await place.says('summary BRI-2CRR'));
    expect(textOf(carer.card)).toContain('Osprey Carer');
    expect(carer.raw).not.toMatch(/Marigold|BRI-2THS|linked/i);
  }
});
