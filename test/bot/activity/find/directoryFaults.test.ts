import { nothingWanted } from '../../../../domain/activity/search/wanted';
import { faultyStore } from '../../../support/faultyStore';
import { directoryOver, openFile, putAll, readActivity } from './demoDirectory';

const local = 'latrobe';
const many = Array.from({ length: 350 }, (_, at) =>
  readActivity(local, { id: `m${at}`, name: `Meeting ${at}`, status: 'active' }),
);
const store = openFile();

beforeAll(() => putAll(store, many));
afterAll(() => store.close());

describe('a store in trouble', () => {
  test('that hangs half way after a start still gets an answer within five seconds, and later the rest', async () => {
    let pages = 0;
    let hangs = true;
    const slow = faultyStore((deed) => {
      if (deed !== 'changes' || !hangs) return undefined;
      pages += 1;
      return pages > 2 ? 'hangs' : undefined;
    })(store);
    const { directory } = directoryOver(slow);
    const before = performance.now();
    const found = await directory.search([local], await directory.understand([local], 'meeting'));

    expect(performance.now() - before).toBeLessThan(5_000);
    expect(found).toMatchObject({ total: 200, isPartial: true, isEmpty: false });
    expect(found.shown).toHaveLength(5);
    hangs = false;
  });

  test('that hangs from the first says at least that there may be more', async () => {
    const { directory } = directoryOver(
      faultyStore((deed) => (deed === 'changes' ? 'hangs' : undefined))(store),
    );
    const before = performance.now();
    const found = await directory.search([local], await directory.understand([local], 'meeting'));

    expect(performance.now() - before).toBeLessThan(5_000);
    expect(found).toMatchObject({ shown: [], total: 0, isPartial: true, isEmpty: false });
  });

  test('that is down when nothing is known yet is a fault, and is asked again by the next search', async () => {
    let isDown = true;
    const { directory, faults } = directoryOver(faultyStore(() => (isDown ? 'down' : undefined))(store));
    await expect(directory.search([local], nothingWanted)).rejects.toThrow('down');
    isDown = false;

    expect(await directory.search([local], nothingWanted)).toMatchObject({ total: 350, isPartial: false });
    expect(faults).toEqual(['activities not read']);
  });

  test('that does not tell what is new answers with what is known, and says so', async () => {
    let isDown = false;
    const { directory } = directoryOver(
      faultyStore((deed) => (isDown && deed === 'changes' ? 'down' : undefined))(store),
    );
    await directory.search([local], nothingWanted);
    isDown = true;
    const found = await directory.search([local], nothingWanted);

    expect(found).toMatchObject({ total: 350, isPartial: true });
    expect(found.shown).toHaveLength(5);
  });

  test('that cannot say how an activity stands now shows none of them', async () => {
    let isDown = false;
    const { directory } = directoryOver(
      faultyStore((deed) => (isDown && deed === 'read' ? 'down' : undefined))(store),
    );
    await directory.search([local], nothingWanted);
    isDown = true;

    await expect(directory.search([local], nothingWanted)).rejects.toThrow('down');
  });
});
