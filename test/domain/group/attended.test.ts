import { sessionResults } from '../../../domain/connection/connection';
import { attendanceOf, resultOf } from '../../../domain/group/attendanceOf';
import { attended } from '../../../domain/group/attended';
import { type Attendance, attendances, type Group } from '../../../domain/group/group';
import { shownName } from '../../../domain/group/shownName';
import { writeAttendance } from '../../../domain/group/writeAttendance';
import type { Case } from '../../../domain/referral/case';
import type { Status } from '../../../domain/referral/referral';
import { begin, ben, case1, done, lou } from '../../support/checkInCases';
import { session } from '../../support/connections';
import { groupWith, inGroup } from '../../support/groups';
import { local } from '../../support/referralDeeds';

const id = 'BRI-7K3Q';
const today = { id: 'first', on: '2026-11-23', time: '10:00', attendance: {} };
const member = { caseId: id, connectionId: 'ofgarden', since: begin };
const group = groupWith({
  runBy: [{ personId: 'ben', name: 'ben' }],
  members: [member],
  sessions: [today, { id: 'second', on: '2026-11-24', attendance: {} }],
});
const joined = (more: Partial<Case> = {}, status: Status = 'gettingStarted') =>
  case1(status, { connections: [inGroup()], ...more });
const writes = (found: Case, attendance: Attendance, by = ben, of: Group = group, sessionId = 'first') =>
  attended(found, of, { sessionId, attendance }, by, begin, local);

test('whoever runs the group writes one thing on the case of somebody whom they do not work with', () => {
  const came = done(writes(joined(), 'came'));
  expect(came.connections).toMatchObject([
    {
      state: 'goingAlong',
      visits: 1,
      sessions: [{ id: 'first', on: '2026-11-23', time: '10:00', result: 'went' }],
    },
  ]);
  expect(came.timeline.at(-1)).toMatchObject({ by: 'ben', event: 'visitTold', about: group.name });
  expect(writes(came, 'came')).toEqual({ ok: false, refusal: 'already-so' });
});

test('is put right as often as need be, and the count follows', () => {
  let found = done(writes(joined(), 'came'));
  found = done(writes(found, 'didNotMakeIt'));
  expect(found.connections).toMatchObject([
    { state: 'keen', visits: 0, sessions: [{ result: 'didNotMakeIt' }] },
  ]);
  expect(found.timeline.at(-1)?.event).toBe('visitCorrected');
  found = done(writes(found, 'came'));
  expect(found.connections).toMatchObject([{ state: 'goingAlong', visits: 1 }]);
});

test('a visit that was planned for that day is this one, also who goes along', () => {
  const planned = session('2026-11-23', { withLinkWorker: true });
  const found = joined({
    connections: [inGroup('garden', { state: 'firstVisitBooked', sessions: [planned] })],
  });
  expect(done(writes(found, 'came')).connections).toMatchObject([
    { state: 'goingAlong', visits: 1, sessions: [{ id: planned.id, result: 'wentWithLinkWorker' }] },
  ]);
});

test.each<[string, Parameters<typeof writes>, string]>([
  ['somebody who does not run it', [joined(), 'came', { ...ben, id: 'kay' }], 'not-yours'],
  ['a case that ended', [joined({}, 'closed'), 'came'], 'already-ended'],
  ['a case without a link worker', [joined({}, 'waiting'), 'came'], 'not-taken'],
  ['somebody who does not take part', [case1('gettingStarted'), 'came'], 'members-only'],
  ['somebody who is not on the list', [joined(), 'came', ben, { ...group, members: [] }], 'members-only'],
  ['another group', [joined(), 'came', ben, { ...group, id: 'choir' }], 'members-only'],
  ['a session that is not there', [joined(), 'came', ben, group, 'none'], 'no-such-part'],
  ['a day to come', [joined(), 'came', ben, group, 'second'], 'day-to-come'],
  ['somebody whom they know privately', [joined({ conflicts: ['ben'] }), 'came'], 'not-yours'],
  ['a case that is open to others alone', [joined({ restrictedTo: ['ana'] }), 'came'], 'not-yours'],
  ['a case that is held for safety', [joined({ safetyHold: { at: begin, by: 'lou' } }), 'came'], 'not-yours'],
])('of %s nothing is written', (_, press, refusal) => {
  expect(writes(...press)).toEqual({ ok: false, refusal });
});

test('the name is there for whoever runs it, unless it is closed to them', () => {
  const calledName = joined().participant.calledName;
  expect(shownName(joined(), ben)).toBe(calledName);
  expect(shownName(joined({ restrictedTo: ['ben'] }), ben)).toBe(calledName);
  expect(shownName(joined({ safetyHold: { at: begin, by: 'lou' } }), lou)).toBe(calledName);
  for (const closed of [
    joined({ conflicts: ['ben'] }),
    joined({ restrictedTo: ['ana'] }),
    joined({ safetyHold: { at: begin, by: 'lou' } }),
    joined({}, 'sent'),
    joined({}, 'closed'),
    joined({}, 'withdrawn'),
  ])
    expect(shownName(closed, ben)).toBeUndefined();
});

test('what a case says reads in the group as what was chosen, and is not written over by the same', () => {
  for (const attendance of attendances)
    for (const result of [undefined, ...sessionResults]) {
      const before = result && session('2026-11-23', { result });
      const written = resultOf(attendance, before);
      expect(attendanceOf({ result: written })).toBe(attendance);
      if (attendanceOf(before) === attendance) expect(written).toBe(result);
    }
});

test('on the group it is written for those who were chosen, once the day has come', () => {
  const rows = { [id]: 'came' as const };
  const next = writeAttendance(group, 'first', rows, begin, local);
  expect(next.ok && next.next.sessions[0]?.attendance).toEqual(rows);
  expect(writeAttendance(group, 'first', {}, begin, local)).toEqual({ ok: false, refusal: 'result-needed' });
  expect(writeAttendance(group, 'second', rows, begin, local)).toEqual({ ok: false, refusal: 'day-to-come' });
  expect(writeAttendance(group, 'none', rows, begin, local)).toEqual({ ok: false, refusal: 'no-such-part' });
  const endedToday = { ...group, endedAt: begin };
  expect(writeAttendance(endedToday, 'first', rows, begin, local).ok).toBe(true);
  const ended = { ...group, endedAt: '2026-11-21T22:10:00.000Z' };
  expect(writeAttendance(ended, 'first', rows, begin, local)).toEqual({ ok: false, refusal: 'not-now-here' });
});
