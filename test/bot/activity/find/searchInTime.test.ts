import { openDirectory } from '../../../../bot/activity/find/openDirectory';
import { sixLocals } from '../../../../domain/sixLocals';
import type { Store } from '../../../../store/store';
import { openFile, putAll, readActivity } from './demoDirectory';

const local = 'latrobe';
const by = { personId: 'ana', name: 'Ana Link' };
const weekly = (byday: string, more: object = {}) => ({ freq: 'WEEKLY', byday, opens_at: '10:00', ...more });
const quilters = (id: string, schedule: object, status?: 'trusted' | 'paused' | 'visited') =>
  readActivity(
    local,
    { id, name: `${id} Quilters`, status: 'active', assured_date: '2026-11-01', schedules: [schedule] },
    status && { vetting: { status, by, at: '2026-11-01T00:00:00.000Z', checks: [] } },
  );

let store: Store;
let at: string;
beforeEach(() => {
  store = openFile();
  at = '2026-11-24T00:00:00.000Z';
});
afterEach(() => store.close());

function open() {
  const log = { info: () => undefined, fault: () => undefined };
  return openDirectory({ store, now: () => at, log, locals: sixLocals });
}
async function finds(directory: ReturnType<typeof open>, text: string) {
  const found = await directory.search([local], await directory.understand([local], text));
  return { ...found, names: found.shown.map(({ activity }) => activity.id) };
}

describe('a search in time', () => {
  test('puts what is over last, behind what is paused, also when it ends after it was read', async () => {
    await putAll(store, [
      quilters('a-ending', weekly('TH', { until: '2026-11-26' }), 'trusted'),
      quilters('b-paused', weekly('TH'), 'paused'),
      quilters('c-plain', weekly('TH')),
    ]);
    const directory = open();

    expect((await finds(directory, 'quilters')).names).toEqual(['a-ending', 'c-plain', 'b-paused']);
    expect((await finds(directory, 'quilters thursday')).names).toContain('a-ending');

    at = '2026-11-27T00:00:00.000Z';
    expect((await finds(directory, 'quilters')).names).toEqual(['c-plain', 'b-paused', 'a-ending']);
    expect((await finds(directory, 'quilters thursday')).names).toEqual(['c-plain', 'b-paused']);
  });

  test('a fortnightly one is on in its own week only, a monthly one on its own day', async () => {
    await putAll(store, [
      quilters('fortnight', weekly('WE', { interval: 2, dtstart: '2026-11-18' })),
      quilters('month', { freq: 'MONTHLY', byday: '1WE', opens_at: '10:00' }),
      quilters('week', weekly('WE')),
    ]);
    const directory = open();

    expect((await finds(directory, 'tomorrow')).names).toEqual(['week']);
    expect((await finds(directory, 'next week')).names).toEqual(['week', 'fortnight', 'month']);
    expect((await finds(directory, '2 December')).total).toBe(3);
  });

  test('what is over for today is not on today', async () => {
    await putAll(store, [
      quilters('early', weekly('TU', { closes_at: '10:30' })),
      quilters('late', weekly('TU', { closes_at: '13:00' })),
    ]);

    expect((await finds(open(), 'today')).names).toEqual(['late']);
  });

  test('among equals the soonest comes first, and trust comes before that', async () => {
    await putAll(store, [
      quilters('a-february', { dtstart: '2027-02-20' }, 'visited'),
      quilters('b-saturday', weekly('SA'), 'visited'),
      quilters('c-trusted', weekly('SU'), 'trusted'),
    ]);

    expect((await finds(open(), 'weekend')).names).toEqual(['c-trusted', 'b-saturday', 'a-february']);
  });

  test('trusted only is less than known to the team', async () => {
    await putAll(store, [quilters('one', weekly('SA'), 'visited'), quilters('two', weekly('SU'), 'trusted')]);

    expect((await finds(open(), 'quilters trusted only')).names).toEqual(['two']);
    expect((await finds(open(), 'quilters vetted')).names).toEqual(['two', 'one']);
  });

  test('a wish that nobody meets comes with trusted ones that are on soon', async () => {
    await putAll(store, [
      quilters('sunday', weekly('SU'), 'trusted'),
      quilters('thursday', weekly('TH'), 'trusted'),
      quilters('nobody', weekly('WE')),
    ]);
    const found = await finds(open(), 'cinema');

    expect(found).toMatchObject({ total: 0, loosen: [], isNearestSoonest: true });
    expect(found.nearest.map(({ activity }) => activity.id)).toEqual(['thursday', 'sunday']);
  });

  test('where letting go of one wish does not help, two are let go', async () => {
    await putAll(store, [quilters('one', weekly('TH'))]);
    const { loosen } = await finds(open(), 'quilting wheelchair monday free');

    expect(loosen).toEqual([]);
    const two = await finds(open(), 'quilting wheelchair monday');
    expect(two.loosen.map(({ says }) => says)).toEqual(['any day, without “Step-free”']);
  });
});
