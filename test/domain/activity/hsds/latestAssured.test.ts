import { activityFromSource } from '../../../../domain/activity/hsds/activityFromSource';

const choir = { id: 'choir', name: 'Choir', status: 'active' };
const importedAt = '2026-11-24T22:00:00.000Z';
const assured = (theirs: unknown, ours?: string) => {
  const source = { ...choir, assured_date: theirs };
  const edits = ours === undefined ? {} : { assured_date: ours };
  const read = activityFromSource({ localId: 'brimbank', importedAt, source, edits });
  return read.ok && read.activity.assured_date;
};

test.each([
  ['the later of the two', '2026-11-20', '2026-11-01', '2026-11-20'],
  ['ours, when it is the later', '2026-10-20', '2026-11-01', '2026-11-01'],
  ['an instant, by its day', '2026-11-20T03:00:00Z', '2026-11-01', '2026-11-20'],
  ['ours beside no ISO date', '24/11/2020', '2026-11-01', '2026-11-01'],
  ['ours beside a word', 'unknown', '2026-11-01', '2026-11-01'],
  ['ours beside a day that is not', '2026-99-99', '2026-11-01', '2026-11-01'],
  ['ours beside one to come', '2031-01-01', '2026-11-01', '2026-11-01'],
  ['theirs of this day here', '2026-11-25', '2026-11-01', '2026-11-25'],
  ['theirs alone', '2026-11-20', undefined, '2026-11-20'],
])('made sure of on: %s', (_, theirs, ours, is) => {
  expect(assured(theirs, ours)).toBe(is);
});
