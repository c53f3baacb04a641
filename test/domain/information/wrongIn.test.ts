import type { TimelineEntry } from '../../../domain/referral/case';
import { wrongIn } from '../../../domain/referral/record/wrongIn';

const at = '2026-11-23T00:00:00.000Z';
const later = '2026-11-23T01:00:00.000Z';
const step = (about?: string): TimelineEntry => ({
  at,
  by: 'ana',
  event: 'actionAgreed',
  ...(about && { about }),
});
const mark = (about?: string): TimelineEntry => ({
  at: later,
  by: 'lou',
  event: 'stepMarkedWrong',
  text: 'It was Ben.',
  marks: { at, by: 'ana', event: 'actionAgreed', ...(about && { about }) },
});
const undone: TimelineEntry = { at: later, by: 'lou', event: 'undone' };

test('a step is wrong once somebody says so, with what is right', () => {
  const steps = [step('Ring the bus company'), mark('Ring the bus company')];
  expect([...wrongIn(steps)]).toEqual([[steps[0], { at: later, by: 'lou', says: 'It was Ben.' }]]);
});

test('of several that one press made, the one that was meant', () => {
  const steps = [step('Ring the bus company'), step('Find a ticket'), step(), mark('Find a ticket')];
  expect([...wrongIn(steps).keys()]).toEqual([steps[1]]);
});

test('a mark that was taken back is none, and may be made again', () => {
  expect(wrongIn([step(), mark(), undone]).size).toBe(0);
  expect(wrongIn([step(), mark(), undone, mark()]).size).toBe(1);
});

test('a mark whose step stands in the history marks nothing here', () => {
  expect(wrongIn([mark()]).size).toBe(0);
});
