import { followCase, isFull, memberIn, takePlace } from '../../../domain/group/places';
import type { Case } from '../../../domain/referral/case';
import { begin, case1 } from '../../support/checkInCases';
import { groupWith, inGroup } from '../../support/groups';

const id = 'BRI-7K3Q';
const member = { caseId: id, connectionId: 'ofgarden', since: begin };
const nonce = 'K7'.repeat(16);
const minutesLater = (minutes: number) => new Date(Date.parse(begin) + minutes * 60_000).toISOString();
const joined = (more: Partial<Case> = {}) => case1('gettingStarted', { connections: [inGroup()], ...more });
const holding = groupWith({ members: [member] });

test('the last place goes to one, and nobody is turned away from a place that is theirs', () => {
  const group = groupWith({ capacity: 1 });
  const first = takePlace(group, member);
  if (!first.ok) throw new Error(first.refusal);
  expect(isFull(first.next)).toBe(true);
  expect(takePlace(first.next, { ...member, caseId: 'BRI-2222' })).toEqual({
    ok: false,
    refusal: 'group-full',
  });
  expect(takePlace(first.next, { ...member, connectionId: 'other' }).ok).toBe(true);
});

test('a group that has ended gives no place', () => {
  expect(takePlace(groupWith({ endedAt: begin }), member)).toEqual({ ok: false, refusal: 'not-now-here' });
});

test('a list that says what the case says is left as it is', () => {
  expect(followCase(holding, joined(), begin)).toBeUndefined();
  expect(followCase(groupWith(), case1('gettingStarted'), begin)).toBeUndefined();
});

test.each<[string, Case]>([
  ['left', joined({ connections: [inGroup('garden', { state: 'notForMe' })] })],
  ['was only thought of', joined({ connections: [inGroup('garden', { state: 'idea' })] })],
  ['is in another group alone', joined({ connections: [inGroup('other')] })],
  ['has been closed', case1('closed', { connections: [inGroup()] })],
  ['has withdrawn', case1('withdrawn', { connections: [inGroup()] })],
  [
    'has taken back the yes to being referred',
    joined({ consents: { ...case1('named').consents, refer: { given: false } } }),
  ],
  ['was entered in error', case1('enteredInError', { connections: [inGroup()] })],
])('whoever %s leaves the list', (_, found) => {
  const next = followCase(holding, found, begin);
  expect(next && memberIn(next, id)).toBeUndefined();
  expect(next?.members).toEqual([]);
});

test('whoever is resting keeps their place', () => {
  expect(followCase(holding, case1('paused', { connections: [inGroup()] }), begin)).toBeUndefined();
});

test('whose case says that they take part is on the list, once, also where it has filled up meanwhile', () => {
  const full = groupWith({ capacity: 1, members: [{ ...member, caseId: 'BRI-2222' }] });
  const next = followCase(full, joined(), begin);
  expect(next?.members.map(({ caseId }) => caseId)).toEqual(['BRI-2222', id]);
  expect(next && followCase(next, joined(), begin)).toBeUndefined();
});

test('a place that was taken a moment ago is kept until the case is written, and no longer than ten minutes', () => {
  const taken = groupWith({ members: [{ ...member, nonce }] });
  const notYet = case1('gettingStarted');
  expect(followCase(taken, notYet, minutesLater(9))).toBeUndefined();
  expect(followCase(taken, notYet, minutesLater(10))?.members).toEqual([]);
  const done = { nonce, verb: 'group.join', by: 'ana', event: 'groupJoined' as const };
  const takenBack = case1('gettingStarted', { donePresses: [done] });
  expect(followCase(taken, takenBack, minutesLater(1))?.members).toEqual([]);
  expect(followCase(taken, case1('withdrawn'), minutesLater(1))?.members).toEqual([]);
});

test('nobody comes back to a group that has ended', () => {
  expect(followCase(groupWith({ endedAt: begin }), joined(), begin)).toBeUndefined();
});

test('what was changed before somebody took a place cannot be taken back', () => {
  const undo = { by: 'ana', until: minutesLater(10), revision: 1, before: { capacity: 1 } };
  const next = takePlace(groupWith({ undo }), member);
  expect(next.ok && next.next.undo).toBeUndefined();
});
