import { endGroup } from '../../../domain/group/endGroup';
import type { Group } from '../../../domain/group/group';
import type { GroupDecision } from '../../../domain/group/groupDecision';
import { changeDetails, type GroupDetails, makeGroup } from '../../../domain/group/groupDetails';
import { runsGroup, seesGroups } from '../../../domain/group/groupRights';
import { undoGroup } from '../../../domain/group/undoGroup';
import type { Role } from '../../../domain/staff/roles';
import { begin } from '../../support/checkInCases';
import { groupWith } from '../../support/groups';

const ana = { personId: 'ana', name: 'ana' };
const details: GroupDetails = { name: 'Garden', place: '', capacity: 8, runBy: [ana] };
const minutesLater = (minutes: number) => new Date(Date.parse(begin) + minutes * 60_000).toISOString();
const kept = (decision: GroupDecision): Group => {
  if (!decision.ok) throw new Error(decision.refusal);
  return { ...decision.next, revision: decision.next.revision + 1 };
};
const members = ['BRI-2222', 'BRI-3333'].map((caseId) => ({ caseId, connectionId: caseId, since: begin }));

test.each<[Partial<GroupDetails>, string]>([
  [{ name: '' }, 'words-needed'],
  [{ capacity: undefined }, 'places-needed'],
  [{ capacity: 0 }, 'places-needed'],
  [{ capacity: 2.5 }, 'places-needed'],
  [{ capacity: 21 }, 'places-needed'],
  [{ runBy: [] }, 'no-such-worker'],
  [{ runBy: [ana, ana, ana, ana, ana, ana] }, 'no-such-worker'],
])('a group with %j is refused: %s', (wrong, refusal) => {
  expect(makeGroup('id', 'brimbank', { ...details, ...wrong }, 'ana', begin)).toEqual({ ok: false, refusal });
  expect(changeDetails(groupWith(), { ...details, ...wrong }, 'ana', begin)).toEqual({ ok: false, refusal });
});

test('there are never fewer places than people who take part', () => {
  const group = groupWith({ members });
  expect(changeDetails(group, { ...details, capacity: 1 }, 'ana', begin)).toEqual({
    ok: false,
    refusal: 'places-needed',
  });
  expect(kept(changeDetails(group, { ...details, capacity: 2 }, 'ana', begin)).capacity).toBe(2);
});

test('what is changed can be taken back whole, by the one who did it, for ten minutes', () => {
  const group = groupWith({ members });
  const changed = kept(changeDetails(group, details, 'ana', begin));
  expect(changed).toMatchObject({ name: 'Garden', runBy: [ana], members });
  expect(changed).not.toHaveProperty('place');
  const back = kept(undoGroup(changed, 'ana', minutesLater(9)));
  expect(back).toEqual({ ...group, revision: 3 });
  for (const refused of [
    undoGroup(changed, 'ben', begin),
    undoGroup(changed, 'ana', minutesLater(10)),
    undoGroup(back, 'ana', begin),
  ])
    expect(refused).toEqual({ ok: false, refusal: 'nothing-to-undo' });
});

test('a group that ended goes on again when that is taken back; one that was made is no more', () => {
  const ended = kept(endGroup(groupWith(), 'ana', begin));
  expect(ended.endedAt).toBe(begin);
  expect(endGroup(ended, 'ana', begin)).toEqual({ ok: false, refusal: 'already-so' });
  expect(changeDetails(ended, details, 'ana', begin)).toEqual({ ok: false, refusal: 'not-now-here' });
  expect(kept(undoGroup(ended, 'ana', begin))).not.toHaveProperty('endedAt');
  const made = kept(makeGroup('id', 'brimbank', details, 'ana', begin));
  expect(kept(undoGroup(made, 'ana', minutesLater(1))).endedAt).toBe(begin);
});

test.each<[Role, boolean]>([
  ['linkWorker', true],
  ['lead', true],
  ['clinician', false],
  ['intake', false],
  ['peerWorker', false],
  ['manager', false],
  ['communityEngagement', false],
  ['privacyOfficer', false],
])('a %s sees the groups of their Local: %s; another Local’s never', (role, sees) => {
  const by = { id: 'ana', grants: [{ localId: 'brimbank', roles: [role], from: '', grantedBy: '' }] };
  expect(seesGroups(by, 'brimbank')).toBe(sees);
  expect(seesGroups(by, 'latrobe')).toBe(false);
  expect(runsGroup(groupWith({ runBy: [ana] }), by)).toBe(sees);
  expect(runsGroup(groupWith({ runBy: [] }), by)).toBe(role === 'lead');
  expect(runsGroup(groupWith({ localId: 'latrobe', runBy: [ana] }), by)).toBe(false);
});
