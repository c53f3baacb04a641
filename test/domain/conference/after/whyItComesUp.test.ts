import { whyItComesUp } from '../../../../domain/conference/after/whyItComesUp';
import type { Brought } from '../../../../domain/conference/brought';
import { comesUp } from '../../../../domain/conference/comesUp';
import type { Conference } from '../../../../domain/conference/conference';
import { heldOn } from '../../../../domain/conference/heldBetween';
import type { Case } from '../../../../domain/referral/case';
import { brought } from '../../../support/broughts';
import { conferenceWith } from '../../../support/conferences';
import { teamAction } from '../../../support/teamActions';
import { dueCase, local } from '../../due/dueCases';

const yes = dueCase('gettingStarted').consents.refer;
const lou = { personId: 'lou', name: 'lou' };
const ana = { personId: 'ana', name: 'ana' };
const weekly = conferenceWith(lou, { attendees: [lou, ana] });
const other = conferenceWith(lou, { id: 'other', attendees: [lou] });
const live = () => true;
const none = () => false;

const found = (change: Partial<Case>): Case => {
  const made = dueCase('gettingStarted', change);
  return { ...made, consents: { ...made.consents, shareWithTeam: yes } };
};
const asked = (more: Partial<Brought> = {}) =>
  found({ brought: [brought(ana, { conferenceId: 'thursday', ...more })] });
const at = (on: string, conference: Conference = weekly) => heldOn(conference, local, on);
const why = (one: Case, on: string) => whyItComesUp(one, weekly, at(on), local);

test('what was brought and not decided comes up at each time until it is, and says that it comes back', () => {
  const one = asked({ at: '2026-11-24T00:00:00.000Z' });
  for (const on of ['2026-11-26', '2026-12-03', '2026-12-10'])
    expect(comesUp(one, weekly, at(on), live)).toBe(true);
  expect([why(one, '2026-11-26'), why(one, '2026-12-03')]).toEqual(['new', 'comesBack']);
  // brought while the first one went on, it is new at the second
  expect(why(asked({ at: '2026-11-25T23:10:00.000Z' }), '2026-12-03')).toBe('new');
});

test('a time that was cancelled, or falls on a public holiday, makes nothing come back', () => {
  const one = asked({ at: '2026-12-15T00:00:00.000Z' });
  const occurrences = [
    { id: '2026-12-17', answers: {}, discussed: [], cancelledAt: '2026-12-16T00:00:00.000Z' },
  ];
  const cancelled = conferenceWith(lou, { occurrences });
  expect(whyItComesUp(one, cancelled, at('2026-12-24', cancelled), local)).toBe('new');
  expect(whyItComesUp(one, weekly, at('2026-12-24'), local)).toBe('comesBack');
});

test('an action that is not done comes back at the first time from its day on, and a done one does not', () => {
  const open = teamAction(ana, { conferenceId: 'thursday', agreedOn: '2026-11-26', by: '2026-12-03' });
  const one = found({ teamActions: [open] });
  expect(comesUp(one, weekly, at('2026-11-26'), live)).toBe(false);
  expect(comesUp(one, weekly, at('2026-12-03'), live)).toBe(true);
  expect(comesUp(one, weekly, at('2026-12-10'), live)).toBe(true);
  expect(why(one, '2026-12-03')).toBe('actionOpen');
  const later = found({ teamActions: [{ ...open, by: '2026-12-04' }] });
  expect(comesUp(later, weekly, at('2026-12-03'), live)).toBe(false);
  for (const state of ['done', 'letGo'] as const)
    expect(comesUp(found({ teamActions: [{ ...open, state }] }), weekly, at('2026-12-10'), live)).toBe(false);
});

test('of a conference without a time to come both come up where the one comes whose they are', () => {
  const gone = { conferenceId: 'cancelled' };
  const open = teamAction(ana, { ...gone, agreedOn: '2026-11-26', by: '2026-12-01' });
  for (const one of [asked(gone), found({ teamActions: [open] })]) {
    expect(comesUp(one, weekly, at('2026-12-03'), none)).toBe(true);
    expect(comesUp(one, other, at('2026-12-03', other), none)).toBe(false);
    // while it has a time to come it waits for that
    expect(comesUp(one, weekly, at('2026-12-03'), live)).toBe(false);
  }
  expect(why(asked(gone), '2026-12-03')).toBe('comesBack');
});

test('what was agreed without a meeting comes up where its owner comes, once it is late', () => {
  const one = found({ teamActions: [teamAction(ana, { conferenceId: '', by: '2026-12-01' })] });
  const isLive = (id: string) => id !== '';
  expect(comesUp(one, weekly, at('2026-12-03'), isLive)).toBe(true);
  expect(comesUp(one, other, at('2026-12-03', other), isLive)).toBe(false);
});

test('nothing comes up of a case that is closed, or that the person does not share with the team', () => {
  const one = asked();
  expect(comesUp({ ...one, ...{ consents: dueCase('sent').consents } }, weekly, at('2026-12-03'), live)).toBe(
    false,
  );
  const closed = { ...one, referral: dueCase('closed').referral };
  expect(comesUp(closed, weekly, at('2026-12-03'), live)).toBe(false);
});
