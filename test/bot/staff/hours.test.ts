import type { Card } from '../../../cards/card';
import { askerFrom } from '../../../domain/staff/asker';
import type { Staff } from '../../../domain/staff/staff';
import type { Store } from '../../../store/store';
import { buttonTitles, problemsOn, textOf, untouched } from '../../support/cardReading';
import { openTown, type Town } from '../../support/town';
import type { Person } from '../../support/townPerson';

const dayMs = 24 * 60 * 60_000;
// the town's clock stands on Monday 23 November 2026
const days = { leaveFrom: '2026-11-23', leaveUntil: '2026-11-27' };

let town: Town;
let ana: Person;
let ben: Person;
/** Something that happens between the decision and the write. */
let beforeWriting: ((document: { id?: unknown }) => Promise<void>) | undefined;
const storeInFront = (store: Store): Store => ({
  ...store,
  replace: async (container, held, next) => {
    if (container === 'staff') await beforeWriting?.(next);
    return store.replace(container, held, next);
  },
});

beforeEach(async () => {
  beforeWriting = undefined;
  town = await openTown({ storeInFront });
  ana = await town.person('Ana Petrov', ['linkWorker']);
  ben = await town.person('Ben Okafor', ['linkWorker']);
});
afterEach(() => town.close());

const formOf = async (person: Person): Promise<Card | undefined> =>
  (await person.presses(await person.says('leave'), 'Change hours or leave')).card;
const away = async (person: Person, coverId: string, more: Record<string, string> = {}) =>
  person.presses(await formOf(person), 'Save', { ...days, coverId, ...more });
async function staffOf({ id }: Person): Promise<Staff> {
  const staff = (await town.everything())['staff'] as Staff[];
  return staff.find((one) => one.id === id) as Staff;
}
const covers = async (person: Person) => askerFrom(await staffOf(person), town.now()).covers;

test('somebody who has said nothing works nine to five and has no leave', async () => {
  const card = await ana.says('leave');

  expect(textOf(card)).toContain('09:00 to 17:00 on Monday, Tuesday, Wednesday, Thursday, Friday.');
  expect(textOf(card)).toContain('You have no leave here.');
  const form = await formOf(ana);
  expect(untouched(form)).toMatchObject({ days: '1,2,3,4,5', from: '09:00', to: '17:00', coverId: 'nobody' });
  expect(buttonTitles(form)).toEqual(['Save']);
});

test('hours and leave are saved, and both sides read who covers', async () => {
  const saved = await away(ana, ben.id, { days: '1,3', from: '08:30', to: '12:00' });

  expect(saved.line).toBe('Saved. Your leave is from Monday 23 November 2026 until Friday 27 November 2026.');
  const hers = textOf(await ana.says('leave'));
  expect(hers).toContain('You work 08:30 to 12:00 on Monday, Wednesday.');
  expect(hers).toMatch(/Covers for you: \nBen Okafor/);
  expect(textOf(await ben.says('leave'))).toMatch(
    /You cover for: \nAna Petrov, Monday 23 November 2026 until/,
  );
  expect(await covers(ben)).toEqual([ana.id]);
  expect(await covers(ana)).toEqual([]);
  await town.quiet();
  expect(await town.writesTo(ana.id)).toMatchObject([
    { verb: 'staff.hours.save', by: ana.id, allowed: true },
  ]);
  expect(await town.writesTo(ben.id)).toMatchObject([
    { verb: 'staff.hours.save', by: ana.id, allowed: true },
  ]);
});

test('cover ends by itself after the last day', async () => {
  await away(ana, ben.id);
  town.passes(4 * dayMs);
  expect(await covers(ben)).toEqual([ana.id]);
  town.passes(dayMs);
  expect(await covers(ben)).toEqual([]);
  expect(textOf(await ben.says('leave'))).not.toContain('Ana Petrov');
  expect(untouched(await formOf(ana))).toMatchObject({ leaveFrom: '', leaveUntil: '' });
});

test('another cover takes the place of the first', async () => {
  const cleo = await town.person('Cleo Marsh', ['lead']);
  await away(ana, ben.id);

  await away(ana, cleo.id);

  expect([await covers(ben), await covers(cleo)]).toEqual([[], [ana.id]]);
  expect(await staffOf(ben)).not.toHaveProperty('coversFor');
});

test('"End leave now" ends the cover too', async () => {
  await away(ana, ben.id);

  const ended = await ana.presses(await formOf(ana), 'End leave now');

  expect(ended.line).toBe('Done. You have no leave now, and nobody covers for you.');
  expect(textOf(await ana.says('leave'))).toContain('You have no leave here.');
  expect(await covers(ben)).toEqual([]);
  expect(await staffOf(ana)).not.toHaveProperty('leave');
});

test('what is to be mended stands beside its field, and all that was typed is kept', async () => {
  const typed = {
    days: '',
    from: '10:00',
    to: '09:00',
    leaveFrom: '2026-11-30',
    leaveUntil: '',
    coverId: ben.id,
  };

  const { card } = await ana.presses(await formOf(ana), 'Save', typed);

  expect(problemsOn(card)).toEqual({
    days: '⚠ Please choose at least one day.',
    to: '⚠ Please choose a time later than the start.',
    leaveUntil: '⚠ Please choose the last day of your leave.',
  });
  expect(untouched(card)).toEqual(typed);
  expect(await staffOf(ana)).not.toHaveProperty('hours');
  const mended = await ana.presses(card, 'Save', { days: '1', to: '16:00', leaveUntil: '2026-12-01' });
  expect(mended.line).toContain('until Tuesday 1 December 2026');
});

test('link workers and Leads of the same Local can cover, and nobody else', async () => {
  const lee = await town.person('Lee Ferrari', ['lead']);
  const dana = await town.person('Dana Whitfield', ['clinician']);
  const otto = await town.person('Otto Vance', ['linkWorker'], 'latrobe');

  const form = await formOf(ana);
  expect(JSON.stringify(form)).toContain(ben.id);
  expect(JSON.stringify(form)).toContain(lee.id);
  for (const { id } of [ana, dana, otto]) {
    expect(JSON.stringify(form)).not.toContain(id);
    const { card } = await away(ana, id);
    expect(problemsOn(card)).toEqual({
      coverId: '⚠ This colleague can no longer cover. Please choose again.',
    });
  }
  expect([await covers(dana), await covers(otto)]).toEqual([[], []]);
});

test('a colleague who is away on the same days cannot cover', async () => {
  await away(ben, 'nobody');
  const { card } = await away(ana, ben.id);
  expect(problemsOn(card)).toEqual({ coverId: expect.stringContaining('on leave then too') });
});

test('whoever has no referrals is not asked who covers', async () => {
  const dana = await town.person('Dana Whitfield', ['clinician']);
  const form = await formOf(dana);
  expect(textOf(form)).not.toContain('Who covers');
  const saved = await dana.presses(form, 'Save', days);
  expect(saved.line).toContain('Saved.');
});

test('a press that Teams delivers twice is done once', async () => {
  const press = ana.pressOf(await formOf(ana), 'Save', { ...days, coverId: ben.id });

  const [first, second] = await Promise.all([ana.deliver(press), ana.deliver(press)]);
  const third = await ana.deliver(press);

  expect([second, third]).toEqual([first, first]);
  await town.quiet();
  expect(await town.writesTo(ana.id)).toHaveLength(1);
  expect(await town.writesTo(ben.id)).toHaveLength(1);
});

test('the same press again finishes what a crash left half done', async () => {
  const press = ana.pressOf(await formOf(ana), 'Save', { ...days, coverId: ben.id });
  await ana.deliver(press);
  const held = await town.store.read('staff', town.services.tenantId, ben.id);
  if (!held) throw new Error('Ben is staff.');
  const { coversFor: _lost, ...before } = held.document;
  await town.store.replace('staff', held, before);

  await ana.deliver(press);

  expect(await covers(ben)).toEqual([ana.id]);
});

test('one card in the chat serves for several changes', async () => {
  const card = await ana.says('leave');
  for (const leaveUntil of ['2026-11-27', '2026-12-04', '2026-12-11']) {
    const form = (await ana.presses(card, 'Change hours or leave')).card;
    await ana.presses(form, 'Save', { ...days, leaveUntil, coverId: ben.id });
    expect((await staffOf(ana)).leave).toMatchObject({ until: leaveUntil });
  }
  expect((await staffOf(ben)).coversFor).toEqual([
    { personId: ana.id, from: '2026-11-23', until: '2026-12-11' },
  ]);
});

test('leave that ends while its cover is being written leaves no cover behind', async () => {
  const card = await ana.says('leave');
  const save = ana.pressOf((await ana.presses(card, 'Change hours or leave')).card, 'Save', {
    ...days,
    coverId: ben.id,
  });
  beforeWriting = async (document) => {
    if (document.id !== ben.id) return;
    beforeWriting = undefined;
    await ana.presses((await ana.presses(card, 'Change hours or leave')).card, 'End leave now');
  };

  await ana.deliver(save);

  expect(beforeWriting).toBeUndefined();
  expect(await staffOf(ana)).not.toHaveProperty('leave');
  expect(await covers(ben)).toEqual([]);
});
