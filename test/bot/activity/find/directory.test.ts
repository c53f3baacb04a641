import { openDirectory } from '../../../../bot/activity/find/openDirectory';
import { nothingWanted } from '../../../../domain/activity/search/wanted';
import { sixLocals } from '../../../../domain/sixLocals';
import type { Store } from '../../../../store/store';
import { demoActivities, directoryOver, now, openFile, putAll, readActivity } from './demoDirectory';

const local = 'latrobe';
const by = { personId: 'ana', name: 'Ana Link' };
const vetted = (status: 'trusted' | 'paused' | 'doNotSuggest') => ({
  vetting: { status, by, at: now(), checks: [] },
});
const service = (id: string, name: string, more: object = {}) => ({ id, name, status: 'active', ...more });
const inTown = (city: string) => ({
  service_at_locations: [{ location: { location_type: 'physical', addresses: [{ city }] } }],
});

let store: Store;
beforeEach(() => {
  store = openFile();
});
afterEach(() => store.close());

async function finds(directory: ReturnType<typeof openDirectory>, text: string) {
  return directory.search([local], await directory.understand([local], text));
}
const namesIn = ({ shown }: Awaited<ReturnType<typeof finds>>) => shown.map(({ activity }) => activity.name);

describe('the directory', () => {
  test('an empty one says so, and one of another Local is no help', async () => {
    const elsewhere = demoActivities().filter(({ localId }) => localId === 'brimbank');
    await putAll(store, elsewhere);
    const found = await directoryOver(store).directory.search([local], nothingWanted);

    expect(found).toMatchObject({ shown: [], total: 0, isEmpty: true, isPartial: false });
    expect(await directoryOver(store).directory.search([], nothingWanted)).toMatchObject({ total: 0 });
  });

  test('what is written elsewhere is found by the next search', async () => {
    const { directory } = directoryOver(store);
    await finds(directory, 'chess');
    await putAll(store, [readActivity(local, service('a', 'Knights of Morwell', { description: 'Chess' }))]);

    expect(namesIn(await finds(directory, 'chess'))).toEqual(['Knights of Morwell']);
  });

  test('what has another name now is found by that name only', async () => {
    const { directory } = directoryOver(store);
    await putAll(store, [readActivity(local, service('a', 'Ukulele Evenings'))]);
    await finds(directory, 'ukulele');
    const held = await store.read('activities', local, 'a');
    if (held) await store.replace('activities', held, readActivity(local, service('a', 'Banjo Evenings')));

    expect(namesIn(await finds(directory, 'banjo'))).toEqual(['Banjo Evenings']);
    expect(namesIn(await finds(directory, 'ukulele'))).toEqual([]);
  });

  test('"do not suggest" holds at once, also where the index has not heard of it', async () => {
    await putAll(
      store,
      ['One', 'Two', 'Three'].map((name) => readActivity(local, service(name, `${name} Quilters`))),
    );
    let isDeaf = false;
    const deaf = (async (container, token) =>
      isDeaf
        ? { documents: [], token: token ?? '', more: false }
        : store.changes(container, token)) as Store['changes'];
    const log = { info: () => undefined, fault: () => undefined };
    const directory = openDirectory({ store: { ...store, changes: deaf }, now, log, locals: sixLocals });
    expect((await finds(directory, 'quilters')).total).toBe(3);
    isDeaf = true;
    for (const id of ['One', 'Two']) {
      const held = await store.read('activities', local, id);
      const next = readActivity(
        local,
        service(id, `${id} Quilters`),
        id === 'One' ? vetted('doNotSuggest') : { mergedInto: 'Three' },
      );
      if (held) await store.replace('activities', held, next);
    }
    const found = await finds(directory, 'quilters');

    expect(namesIn(found)).toEqual(['Three Quilters']);
    expect(found.total).toBe(1);
  });

  test('trusted ones come first, paused ones last, the others by name', async () => {
    await putAll(store, [
      readActivity(local, service('a', 'Clay Pals'), vetted('paused')),
      readActivity(local, service('b', 'Clay Friends')),
      readActivity(local, service('c', 'Clay Company')),
      readActivity(local, service('d', 'Clay Zest'), vetted('trusted')),
    ]);
    const { directory } = directoryOver(store);

    for (const text of ['', 'clay'])
      expect(namesIn(await finds(directory, text))).toEqual([
        'Clay Zest',
        'Clay Company',
        'Clay Friends',
        'Clay Pals',
      ]);
  });

  test('a town comes before its neighbours, with how far they are', async () => {
    await putAll(store, [
      readActivity(local, service('a', 'Garden in Traralgon', inTown('Traralgon'))),
      readActivity(local, service('b', 'Garden in Morwell', inTown('Morwell'))),
      readActivity(local, service('c', 'Garden in Moe', inTown('Moe'))),
    ]);
    const { directory } = directoryOver(store);
    const near = await finds(directory, 'gardening near Morwell');

    expect(namesIn(near)).toEqual(['Garden in Morwell', 'Garden in Traralgon', 'Garden in Moe']);
    expect(near.shown.map(({ km }) => km)).toEqual([undefined, expect.any(Number), expect.any(Number)]);
    expect(namesIn(await finds(directory, 'gardening Latrobe City'))).toHaveLength(3);
    expect(namesIn(await finds(directory, 'garden 3840'))).toEqual(['Garden in Morwell']);
  });

  test('nothing there: what to let go of, with how many each finds, and the nearest', async () => {
    const at = (byday: string) => ({
      schedules: [{ freq: 'WEEKLY', byday, opens_at: '10:00', closes_at: '11:00' }],
    });
    await putAll(store, [
      readActivity(local, service('a', 'Garden in Churchill', { ...inTown('Churchill'), ...at('MO') })),
      readActivity(local, service('b', 'Garden in Toongabbie', { ...inTown('Toongabbie'), ...at('TH') })),
    ]);
    const found = await finds(directoryOver(store).directory, 'gardening thursday near Churchill');

    expect(found.total).toBe(0);
    expect(found.loosen.map(({ says, total }) => [says, total])).toEqual([
      ['any day', 1],
      ['further away', 1],
    ]);
    expect(found.nearest.map(({ activity, km }) => [activity.name, Math.round(km ?? 0)])).toEqual([
      ['Garden in Toongabbie', 33],
    ]);
  });

  test('keeps no description and no source, and knows also what is not offered', async () => {
    await putAll(store, [
      readActivity(local, service('a', 'Clay Pals', { description: 'Zanzibar' }), vetted('doNotSuggest')),
    ]);
    const entries = await directoryOver(store).directory.entries([local]);

    expect(entries).toMatchObject([{ name: 'Clay Pals', isOffered: false, vetting: 'doNotSuggest' }]);
    expect(JSON.stringify(entries)).not.toContain('Zanzibar');
  });

  test('offers the areas of the Local and the towns of its activities, by name', async () => {
    await putAll(store, [
      readActivity(local, service('a', 'Clay', inTown('Newborough'))),
      readActivity(local, service('b', 'Tin', inTown('Little Nowhere'))),
    ]);

    expect(await directoryOver(store).directory.places([local])).toEqual([
      { id: 'lga:latrobe', name: 'Latrobe City' },
      { id: 'town:little-nowhere', name: 'Little Nowhere' },
      { id: 'town:newborough', name: 'Newborough' },
    ]);
  });
});
