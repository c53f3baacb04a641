import type { TeamAction } from '../../../domain/conference/brought';
import { plannedStep } from '../../../domain/due/plannedStep';
import type { Case } from '../../../domain/referral/case';
import type { Status } from '../../../domain/referral/referral';
import { withStanding } from '../../../domain/referral/standing';
import { teamAction } from '../../support/teamActions';
import { dueCase, linesOn, local, type Reading, withReferral } from './dueCases';

const owned = (owner: string, more: Partial<TeamAction> = {}) =>
  teamAction({ personId: owner, name: owner }, { id: `${owner}${more.by}`, ...more });
const agreed = (teamActions: TeamAction[], status: Status = 'gettingStarted'): Case =>
  dueCase(status, { teamActions });
const why = (found: Case, reading: Reading, date: string, more: Parameters<typeof linesOn>[3] = {}) =>
  linesOn(found, reading, date, more).find(({ kind }) => kind === 'teamAction')?.why;

const late = 'Something the team agreed on was due on Friday 4 December.';

test('what the team agreed on stands on its owner’s card from its day until it is done, and on nobody else’s', () => {
  const found = agreed([owned('cal')]);
  expect(why(found, 'careTeam', '2026-12-03')).toBeUndefined();
  expect(why(found, 'careTeam', '2026-12-04')).toBe('Something the team agreed on is due today.');
  expect(why(found, 'careTeam', '2026-12-20')).toBe(late);
  for (const other of ['holder', 'cover', 'lead', 'referrer', 'stranger'] as const)
    expect(why(found, other, '2026-12-20')).toBeUndefined();
  expect(why(agreed([owned('cal', { state: 'done' })]), 'careTeam', '2026-12-20')).toBeUndefined();
  expect(why(agreed([owned('cal', { state: 'letGo' })]), 'careTeam', '2026-12-20')).toBeUndefined();
});

test('several are one line, with the first day', () => {
  const found = agreed([
    owned('ana', { by: '2026-12-08' }),
    owned('ana'),
    owned('ana', { by: '2027-01-08' }),
  ]);
  expect(why(found, 'holder', '2026-12-04')).toBe('Something the team agreed on is due today.');
  expect(why(found, 'holder', '2026-12-08')).toBe(
    '2 things the team agreed on are due, the first since Friday 4 December.',
  );
});

test('whoever covers for its owner sees it where the case is open to them, and a colleague who is nothing to it does not', () => {
  const found = agreed([owned('ana')]);
  const covering = { asker: { id: 'ben', name: 'ben', grants: [], covers: ['ana'] } };
  expect(why(found, 'cover', '2026-12-20', covering)).toBe(late);
  expect(why(found, 'colleague', '2026-12-20', covering)).toBeUndefined();
});

test('what its owner may not open any more is the link worker’s, or the Lead’s while nobody has the person', () => {
  const found = agreed([owned('gone')]);
  const left = { ownersGone: ['gone'] };
  expect(why(found, 'holder', '2026-12-20', left)).toBe(`${late} Nobody has it now.`);
  expect(why(found, 'lead', '2026-12-20', left)).toBeUndefined();
  expect(why(found, 'careTeam', '2026-12-20', left)).toBeUndefined();
  const without = withReferral(found, { takenBy: undefined });
  expect(why(without, 'lead', '2026-12-20', left)).toBe(`${late} Nobody has it now.`);
  const both = agreed([owned('gone'), owned('ana')]);
  expect(why(both, 'holder', '2026-12-04', left)).toBe(
    '2 things the team agreed on are due today. Some of it nobody has now.',
  );
});

test.each(['closed', 'noContact', 'withdrawn', 'joined', 'waiting'] as const)(
  'nothing of a case that is %s is due, and it stands on no list of an owner',
  (status) => {
    const found = agreed([owned('cal')], status);
    for (const reading of ['careTeam', 'holder', 'lead'] as const)
      expect(why(found, reading, '2026-12-20', { ownersGone: ['cal'] })).toBeUndefined();
    if (status === 'waiting') return;
    expect(withStanding(found, local).lists).not.toContain('action cal');
  },
);

test('nor once the person has said no, or while a concern stands', () => {
  const found = agreed([owned('cal')]);
  const withdrawn: Case = { ...found, consents: { ...found.consents, refer: { given: false } } };
  expect(why(withdrawn, 'careTeam', '2026-12-20')).toBeUndefined();
  const concern = { ...found, concern: { at: found.referral.since, by: 'ana', to: 'the clinician' } };
  expect(why(concern, 'careTeam', '2026-12-20')).toBeUndefined();
});

test('a case stands on the lists of those who are to do something, a restricted one on those of the named alone', () => {
  const found = agreed([owned('cal'), owned('lou', { by: '2026-12-08' }), owned('dan', { state: 'done' })]);
  const lists = withStanding(found, local).lists.filter((list) => list.startsWith('action'));
  expect(lists).toEqual(['action cal', 'action lou']);
  expect(withStanding({ ...found, restrictedTo: ['lou'] }, local).lists).toEqual(['lou', 'action lou']);
});

test('what the link worker took on is a next step of theirs: nothing asks for one until it is done', () => {
  const found = withReferral(agreed([owned('ana')]), { since: '2026-11-22T22:10:00.000Z' });
  expect(plannedStep(found, local)).toEqual({ is: 'action', on: '2026-12-04' });
  const kinds = (one: Case, reading: Reading, date: string) =>
    linesOn(one, reading, date).map(({ kind }) => kind);
  expect(kinds(found, 'holder', '2026-12-03')).not.toContain('noNextStep');
  const overdue = linesOn(found, 'lead', '2026-12-09').find(({ kind }) => kind === 'stepForLead');
  expect(overdue?.why).toBe('What the team agreed on was due on Friday 4 December.');
  const done = { ...found, teamActions: [owned('ana', { state: 'done', endedOn: '2026-12-03' })] };
  expect(plannedStep(done, local)).toEqual({ is: 'none', since: '2026-12-04' });
  const others = { ...found, teamActions: [owned('cal')] };
  expect(plannedStep(others, local)).toMatchObject({ is: 'none' });
});
