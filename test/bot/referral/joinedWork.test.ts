import { card } from '../../../cards/parts';
import { possiblyKnown } from '../../../cards/referral/matches';
import { textOf } from '../../support/cardReading';
import type { More } from '../../support/caseTown';
import { connection, session } from '../../support/connections';
import { goal } from '../../support/plans';
import { workedCase } from '../../support/workedCase';
import { type GroupTown, openGroupTown } from '../group/groupTown';

const [one, two] = ['BRI-2AAA', 'BRI-2THS'];
let at: GroupTown;
beforeEach(async () => {
  at = await openGroupTown();
});
afterEach(() => at.town.close());

const later =
  (more: More): More =>
  (made) => ({
    referral: { ...made.referral, sentAt: '2026-11-22T22:10:00.000Z' },
    ...(typeof more === 'function' ? more(made) : more),
  });

/** Ana is asked, reads what comes of it, and says so. */
async function joins() {
  const [found, other] = [await at.caseOf(two), await at.caseOf(one)];
  const matches = [{ other, alike: { name: 'same' as const, contact: 'same' as const } }];
  const nonce = at.town.services.newNonce();
  const asked = await at.people.ana.presses(
    card(possiblyKnown(found, matches, 'Australia/Melbourne', nonce)),
    'It is the same person',
  );
  const joined = await at.people.ana.presses(asked.card, 'They are the same person');
  await at.town.quiet();
  return { asked: textOf(asked.card), joined: textOf(joined.card) };
}

test('what was planned, tried and told in the later one goes on in the earlier one', async () => {
  const { ana } = at.people;
  await at.keep('gettingStarted', one, {
    whatMatters: { strengths: 'Her own', interests: { past: ['tea'] } },
  });
  await at.keep(
    'gettingStarted',
    two,
    later((made) => ({
      ...workedCase(ana.id, 'Quokka'),
      participant: { ...made.participant, whatHelps: 'Quokka slow start' },
      rhythm: { everyDays: 7 },
    })),
  );
  const before = await at.caseOf(two);

  const { asked, joined } = await joins();

  expect(asked).toContain('What was written of the work goes along: 1 goal, 1 activity, 1 moment');
  expect(joined).toContain(`✓ It has joined ${one}.`);
  const goesOn = await at.caseOf(one);
  const { goals, connections, moments, measures, planReviewedOn } = before;
  expect(goesOn).toMatchObject({ goals, connections, moments, measures, planReviewedOn });
  expect(goesOn.rhythm).toEqual({ everyDays: 7 });
  expect(goesOn.whatMatters?.strengths).toBe('Her own');
  expect(goesOn.whatMatters?.interests?.past).toEqual(['tea', before.whatMatters?.interests?.past?.[0]]);
  const opened = await at.opens('ana', one);
  expect(textOf(opened.card)).toContain(before.goals?.[0]?.words);
  expect(textOf(opened.card)).toContain(
    'Another referral of the same person was brought together with this one · It brought 1 goal',
  );
  // they read that their referral went on, and nothing of what it brought
  expect((await at.opens('dana', one)).raw).not.toContain('Quokka');
  expect((await at.town.auditOf(one)).filter(({ verb }) => verb === 'referral.same')).not.toEqual([]);
});

test('their place in a small group and the visit that is planned there go along', async () => {
  await at.keep('gettingStarted', one);
  await at.keep('trying', two, later({ connections: [] }));
  await at.keepGroup({ capacity: 1 });
  await at.joins(two);
  const place = (await at.caseOf(two)).connections?.[0];

  await joins();

  expect((await at.caseOf(one)).connections).toEqual([place]);
  expect((await at.groupOf()).members).toEqual([
    expect.objectContaining({ caseId: one, connectionId: place?.id }),
  ]);
  expect((await at.caseOf(two)).referral.status).toBe('joined');
});

test('nothing of a carer’s goes into a client’s, though somebody says that they are one', async () => {
  await at.keep('gettingStarted', one);
  await at.keep(
    'gettingStarted',
    two,
    later((made) => ({
      ...workedCase('x', 'Quokka'),
      participant: { ...made.participant, participantType: 'carer', whatHelps: 'Quokka' },
    })),
  );

  const { asked } = await joins();

  expect(asked).toContain('Between a carer and the person they care for nothing goes along.');
  expect((await at.caseOf(two)).referral.status).toBe('joined');
  const { timeline: _told, ...goesOn } = await at.caseOf(one);
  expect(JSON.stringify(goesOn)).not.toContain('Quokka');
});

test('where there is no room the rest is set aside, and the planned visit to the same place is kept once', async () => {
  const goals = [1, 2, 3, 4].map((n) => goal({ id: `own${n}` }));
  await at.keep('gettingStarted', one, {
    goals,
    connections: [connection('keen', { note: 'The blue door' })],
  });
  const visits = { sessions: [session('2026-11-26')] };
  await at.keep(
    'gettingStarted',
    two,
    later({
      goals: [goal({ id: 'first' }), goal({ id: 'second' })],
      connections: [connection('firstVisitBooked', { id: 'other', ...visits })],
    }),
  );

  await joins();

  const goesOn = await at.caseOf(one);
  expect(goesOn.goals?.slice(-2)).toEqual([
    goal({ id: 'first' }),
    goal({ id: 'second', state: 'setAside', endedOn: '2026-11-23' }),
  ]);
  expect(goesOn.connections).toEqual([
    connection('firstVisitBooked', { id: 'choir', note: 'The blue door', ...visits }),
  ]);
});
