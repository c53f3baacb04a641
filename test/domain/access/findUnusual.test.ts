import fc from 'fast-check';
import { findUnusual } from '../../../domain/access/findUnusual';
import type { UnusualKind } from '../../../domain/access/unusual';
import type { AuditEntry } from '../../../domain/audit';
import { local as localSettings } from '../../../domain/local';
import { sixLocals } from '../../../domain/sixLocals';
import { randomRuns } from '../../support/randomRuns';

const brimbank = localSettings.parse(sixLocals.find(({ id }) => id === 'brimbank'));
/** On the Local's Monday 23 November 2026. */
const at = (hour: number, minute = 0) => new Date(Date.UTC(2026, 10, 22, 13 + hour, minute)).toISOString();
let count = 0;
const entry = (more: Partial<AuditEntry> = {}): AuditEntry => {
  count += 1;
  return {
    id: String(count),
    subjectId: 'BRI-2THS',
    at: at(10),
    by: 'ana',
    as: 'linkWorker',
    verb: 'referral.open',
    kind: 'view',
    surface: 'dialog',
    allowed: true,
    ...more,
  };
};
const turnedAway = (more: Partial<AuditEntry> = {}) =>
  entry({ allowed: false, refusal: 'not-found', ...more });
const kinds = (entries: readonly AuditEntry[], ended = () => false) =>
  findUnusual(entries, brimbank, ended).map(({ kind }) => kind);
const times = <T>(many: number, make: (index: number) => T) =>
  Array.from({ length: many }, (_, at) => make(at));
const cases = (many: number, more: Partial<AuditEntry> = {}) =>
  times(many, (index) => entry({ subjectId: `BRI-${2222 + index}`, ...more }));

test('an ordinary day is not out of the usual', () => {
  expect(kinds([...cases(25), ...times(4, () => turnedAway())])).toEqual([]);
});

test.each<[string, AuditEntry[], UnusualKind[]]>([
  ['five presses on what is not open to them', times(5, () => turnedAway()), ['refused']],
  [
    'of them one at what is not there',
    [...times(4, () => turnedAway()), turnedAway({ subjectId: 'none' })],
    ['refused'],
  ],
  ['four', times(4, () => turnedAway()), []],
  ['five over two days', times(5, (index) => turnedAway({ at: at(index < 4 ? 10 : 34) })), []],
  ['five by two people', times(5, (index) => turnedAway({ by: index < 4 ? 'ana' : 'ben' })), []],
  [
    'five deeds that did not go, by those who may',
    times(5, () => turnedAway({ refusal: 'already-ended' })),
    [],
  ],
  [
    'activities that are not there',
    times(9, () => turnedAway({ subjectId: 'none', verb: 'activity.open' })),
    [],
  ],
  ['twenty-six cases', cases(26), ['manyCases']],
  ['one case again and again', times(60, () => entry()), []],
  ['a long list of the day', cases(60, { verb: 'day.all' }), []],
  ['what a search found', cases(60, { verb: 'find.people' }), []],
  ['the card of the morning, by itself', cases(60, { surface: 'job', at: at(2) }), []],
  ['just before six', [entry({ at: at(5, 59) })], ['oddHours']],
  ['from six', [entry({ at: at(6) })], []],
  ['just before ten at night', [entry({ at: at(21, 59) })], []],
  ['at ten at night', [entry({ at: at(22) })], ['oddHours']],
  ['writing at night, which is no look', [entry({ at: at(23), kind: 'write' })], []],
  ['back after their access ended', [turnedAway({ subjectId: 'none', refusal: 'no-access' })], ['afterEnd']],
])('%s', (_, entries, expected) => {
  expect(kinds(entries)).toEqual(expected);
});

test('what had ended, opened by a Lead who never worked on it; by nobody else', () => {
  const ended = () => true;
  expect(kinds([entry({ as: 'lead+linkWorker' })], ended)).toEqual(['endedCase']);
  expect(kinds([entry({ as: 'linkWorker' })], ended)).toEqual([]);
  expect(kinds([entry({ as: 'lead' })])).toEqual([]);
});

test('it says who, on which day of the Local, which references, where and how often', () => {
  const found = findUnusual(
    [
      entry({ at: at(23), surface: 'dialogInMeeting' }),
      entry({ at: at(23, 5) }),
      entry({ at: at(23, 9), subjectId: 'BRI-2AAA' }),
    ],
    brimbank,
  );
  expect(found).toEqual([
    expect.objectContaining({
      key: 'oddHours|brimbank|2026-11-23|ana',
      count: 3,
      caseIds: ['BRI-2THS', 'BRI-2AAA'],
      surfaces: ['dialogInMeeting', 'dialog'],
    }),
  ]);
});

test('a Local sets its own limits', () => {
  const strict = { ...brimbank, unusual: { refusedADay: 1, casesADay: 1, fromHour: 9, untilHour: 17 } };
  const found = findUnusual([turnedAway(), ...cases(2, { at: at(8) })], strict);
  expect(found.map(({ kind }) => kind).sort()).toEqual(['manyCases', 'oddHours', 'refused']);
});

const anEntry = fc.record({
  by: fc.constantFrom('ana', 'ben', 'lou'),
  minute: fc.integer({ min: 0, max: 3 * 24 * 60 }),
  subjectId: fc.constantFrom(...times(8, (index) => `BRI-${2222 + index}`)),
  allowed: fc.boolean(),
  verb: fc.constantFrom('referral.open', 'day.all', 'plan.open'),
});
const limits = fc.record({
  refusedADay: fc.integer({ min: 1, max: 6 }),
  casesADay: fc.integer({ min: 1, max: 6 }),
  fromHour: fc.integer({ min: 0, max: 8 }),
  untilHour: fc.integer({ min: 16, max: 24 }),
});

test('whatever people do, each thing that is told holds by the plain reading, and none is left out', () => {
  fc.assert(
    fc.property(fc.array(anEntry, { maxLength: 80 }), limits, (made, unusual) => {
      const entries = made
        .sort((one, other) => one.minute - other.minute)
        .map(({ minute, allowed, ...more }) =>
          entry({ ...more, at: at(0, minute), allowed, ...(!allowed && { refusal: 'not-found' }) }),
        );
      const told = findUnusual(entries, { ...brimbank, unusual }).map(({ key }) => key);
      const plain = new Set<string>();
      for (const by of ['ana', 'ben', 'lou'])
        for (const day of [23, 24, 25, 26]) {
          const on = `2026-11-${day}`;
          const those = entries.filter((one) => one.by === by && onDay(one, day));
          const opened = those.filter(({ allowed, verb }) => allowed && verb !== 'day.all');
          const key = (kind: UnusualKind) => plain.add([kind, 'brimbank', on, by].join('|'));
          if (those.filter(({ allowed }) => !allowed).length >= unusual.refusedADay) key('refused');
          if (new Set(opened.map(({ subjectId }) => subjectId)).size > unusual.casesADay) key('manyCases');
          if (opened.some((one) => hourOf(one) < unusual.fromHour || hourOf(one) >= unusual.untilHour))
            key('oddHours');
        }
      expect(new Set(told)).toEqual(plain);
      expect(told).toHaveLength(plain.size);
    }),
    { numRuns: randomRuns },
  );
});

/** In summer the Local is eleven hours ahead. */
const ahead = 11 * 60 * 60_000;
const onDay = (one: AuditEntry, day: number) => new Date(Date.parse(one.at) + ahead).getUTCDate() === day;
const hourOf = (one: AuditEntry) => new Date(Date.parse(one.at) + ahead).getUTCHours();
