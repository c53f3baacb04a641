import { comingCheckIns } from '../../../domain/checkIn/madeByWork';
import { nextStepOf } from '../../../domain/checkIn/nextStep';
import { proposedCheckIn } from '../../../domain/checkIn/proposedCheckIn';
import { recordCheckIn } from '../../../domain/checkIn/recordCheckIn';
import type { Case } from '../../../domain/referral/case';
import { ana, case1, done } from '../../support/checkInCases';
import { connection, session } from '../../support/connections';
import { local } from '../../support/referralDeeds';

const { undo: _first, ...started } = case1('gettingStarted');
const booked: Case = {
  ...started,
  connections: [connection('firstVisitBooked', { sessions: [session('2026-12-10')] })],
};
const set = (on: string): Partial<Case> => ({
  checkIn: { type: 'scheduled', way: 'text', on, setAt: started.referral.sentAt, setBy: ana.id },
});
const types = (found: Case) => comingCheckIns(found, local).map(({ type, on }) => `${type} ${on}`);

test('a visit asks for a call before it and for hearing how it was', () => {
  expect(types(booked)).toEqual(['beforeFirstVisit 2026-12-09', 'afterFirstVisit 2026-12-11']);
  expect(comingCheckIns(booked, local)[1]).toMatchObject({
    connectionId: 'choir',
    sessionId: 'of2026-12-10',
  });
});

test('later visits ask only for hearing how it was, and an ended activity for nothing', () => {
  const sessions = [session('2026-12-10')];
  const more = { sessions, visits: 2 };
  expect(types({ ...started, connections: [connection('goingAlong', more)] })).toEqual([
    'settlingIn 2026-12-11',
  ]);
  expect(types({ ...started, connections: [connection('notForMe', more)] })).toEqual([]);
});

test('a rest asks for its end alone, and nobody for anything who has not begun', () => {
  const { connections = [] } = booked;
  expect(types(case1('paused', { connections }))).toEqual(['pauseReview 2026-12-06']);
  for (const status of ['named', 'trying', 'waiting', 'closed', 'withdrawn'] as const)
    expect(types(case1(status, { connections }))).toEqual([]);
});

test('while a visit is planned there is a next step, also where no check-in is set', () => {
  const next = (found: Case, today: string) => nextStepOf(found, local, today);
  const visitOn = '2026-12-10';
  expect(next(booked, '2026-11-24')).toEqual({ is: 'beforeFirst', on: '2026-12-09', visitOn });
  expect(next(booked, '2026-12-11')).toEqual({ is: 'toTell', on: '2026-12-11', visitOn });
  expect(next(started, '2026-11-24')).toEqual({ is: 'none' });
  const missed = session(visitOn, { result: 'didNotMakeIt', toldAt: '2026-12-11T01:00:00.000Z' });
  const connections = [connection('introduced', { sessions: [missed] })];
  const kindWord = { is: 'missed', on: '2026-12-14', visitOn };
  expect(next({ ...started, connections }, '2026-12-11')).toEqual(kindWord);
  // whichever comes first of the work's own and the one that was set
  expect(next({ ...booked, ...set('2026-12-01') }, '2026-11-24')).toMatchObject({ is: 'checkIn' });
  const later = set('2026-12-21');
  expect(next({ ...started, connections, ...later }, '2026-12-11')).toEqual({ ...kindWord, ...later });
});

test('what somebody writes down is about what was due: the visit before the one that was set', () => {
  const at = '2026-12-11T01:00:00.000Z';
  const found = { ...booked, ...set('2026-12-21') };
  const written = done(recordCheckIn(found, { result: 'noAnswer', way: 'call' }, ana, at, local));
  expect(written.lastCheckIn?.type).toBe('afterFirstVisit');
});

test('the check-in that was agreed on stands while a visit is asked about before it', () => {
  const found = { ...booked, ...set('2026-12-21') };
  const agreed = { type: 'scheduled', on: '2026-12-21', way: 'text' };
  expect(proposedCheckIn(found, 'spoke', '2026-12-11', local)).toEqual(agreed);
  expect(proposedCheckIn(found, 'noAnswer', '2026-12-11', local)).toEqual(agreed);
  expect(proposedCheckIn(found, 'askedLater', '2026-12-11', local)?.on).toBe('2027-01-08');
  expect(proposedCheckIn(found, 'spoke', '2026-12-07', local)?.on).toBe('2026-12-21');
  expect(proposedCheckIn(booked, 'spoke', '2026-12-11', local)?.on).toBe('2026-12-29');
});

test('the next one is about settling in while they go along, and about what matters while nobody knows', () => {
  const type = (found: Case) => proposedCheckIn(found, 'spoke', '2026-12-07', local)?.type;
  const going: Case = { ...started, connections: [connection('goingAlong', { visits: 1 })] };
  const { whatMatters: _none, ...participant } = started.participant;
  expect(type(started)).toBe('scheduled');
  expect(type(going)).toBe('settlingIn');
  expect(type({ ...going, connections: [connection('settledIn', { visits: 3 })] })).toBe('scheduled');
  expect(type({ ...going, participant })).toBe('whatMatters');
  expect(type({ ...started, participant, whatMatters: { values: 'kindness' } })).toBe('scheduled');
});
