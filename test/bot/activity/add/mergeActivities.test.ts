import { textOf } from '../../../support/cardReading';
import { crashingStore } from '../../../support/crashingStore';
import { openTown, type Town } from '../../../support/town';
import type { Person } from '../../../support/townPerson';
import { listed, sent, storedActivity } from './addTown';

let town: Town;
let ana: Person;
let dies: string | undefined;
beforeEach(async () => {
  dies = undefined;
  const storeInFront = crashingStore(({ container, document }) =>
    container === 'activities' && 'id' in document && document.id === dies ? 'before' : undefined,
  );
  town = await openTown({ storeInFront });
  ana = await town.person('Ana Link', ['linkWorker']);
  await listed(
    town,
    'brimbank',
    { id: 'garden', name: 'Riverside community garden', city: 'Sunshine', phone: '03 7010 0101' },
    { id: 'gardeners', name: 'Riverside Gardeners', city: 'Sunshine' },
    { id: 'plots', name: 'Vegetable plots of Riverside', city: 'Deer Park', phone: '(03) 7010 0101' },
    { id: 'chess', name: 'Chess club', city: 'Sunshine' },
  );
});
afterEach(() => town.close());

const garden = { localId: 'brimbank', activityId: 'garden' };
const stored = (id: string) => storedActivity(town, 'brimbank', id);
const formOf = async (person: Person) => (await sent(town, person, 'activity.merge.form', garden)).card;
const merge = (person: Person, otherId = 'gardeners', activityId = 'garden') =>
  sent(town, person, 'activity.merge', { localId: 'brimbank', activityId, otherId });

test('those that look alike are offered, and any other by its name', async () => {
  const form = await formOf(ana);
  expect(textOf(form)).toContain('Riverside Gardeners');
  expect(textOf(form)).not.toContain('Chess club');

  const named = await ana.presses(form, 'Look for it', { name: 'chess' });
  expect(textOf(named.card)).toContain('Chess club');
  const nothing = await ana.presses(named.card, 'Look for it', { name: 'pottery' });
  expect(textOf(nothing.card)).toContain('No other activity here is called that.');
});

test('the other leads here from then on, with both histories, and is found once', async () => {
  await sent(town, ana, 'activity.contact.set', { ...garden, activityId: 'gardeners' });

  const merged = await ana.presses(await formOf(ana), 'They are the same');

  expect(textOf(merged.card)).toContain('They are one now.');
  expect(await stored('garden')).toMatchObject({
    mergedFrom: ['gardeners'],
    localContact: { name: 'Ana Link' },
    changes: [{ what: 'merged' }],
  });
  expect(await stored('gardeners')).toMatchObject({
    mergedInto: 'garden',
    changes: [{ what: 'contactSet' }, { what: 'merged' }],
  });
  const found = textOf(await ana.says('activities riverside gardeners'));
  expect(found).not.toContain('Riverside Gardeners');
  const led = await sent(town, ana, 'activity.open', { localId: 'brimbank', activityId: 'gardeners' });
  expect(textOf(led.card)).toContain('Riverside community garden');
});

test('"do not suggest" of either holds for the one that goes on', async () => {
  await sent(
    town,
    ana,
    'activity.doNotSuggest',
    { ...garden, activityId: 'gardeners' },
    { reason: 'Unsafe' },
  );

  await merge(ana);

  expect(await stored('garden')).toMatchObject({ vetting: { status: 'doNotSuggest', reason: 'Unsafe' } });
});

test('"Undo" makes them two again, each as it was', async () => {
  await sent(town, ana, 'activity.contact.set', { ...garden, activityId: 'gardeners' });
  const merged = await merge(ana);

  const two = await ana.presses(merged.card, 'Undo');

  expect(textOf(two.card)).toContain('They are two again.');
  const [one, other] = [await stored('garden'), await stored('gardeners')];
  expect(one).not.toHaveProperty('mergedFrom');
  expect(one).not.toHaveProperty('localContact');
  expect(other).not.toHaveProperty('mergedInto');
  expect(other).toMatchObject({ localContact: { name: 'Ana Link' } });
  expect(textOf((await ana.presses(merged.card, 'Undo')).card)).toContain('They are two');
});

test.each(['garden', 'gardeners'])(
  'a crash before %s is written loses nothing, and the next press finishes',
  async (id) => {
    await sent(
      town,
      ana,
      'activity.doNotSuggest',
      { ...garden, activityId: 'gardeners' },
      { reason: 'Unsafe' },
    );
    dies = id;
    const broken = await merge(ana);
    expect(textOf(broken.card)).toContain('We could not confirm it was saved');
    expect(await stored('gardeners')).not.toHaveProperty('mergedInto');
    dies = undefined;

    const finished = await ana.presses(broken.card, 'Press again');

    expect(textOf(finished.card)).toContain('They are one now.');
    expect(await stored('garden')).toMatchObject({
      mergedFrom: ['gardeners'],
      vetting: { status: 'doNotSuggest' },
      revision: 1,
    });
    expect(await stored('gardeners')).toMatchObject({ mergedInto: 'garden' });
  },
);

test('a half merge is finished from the form as well', async () => {
  dies = 'gardeners';
  await merge(ana);
  dies = undefined;

  await ana.presses(await formOf(ana), 'They are the same');

  expect(await stored('garden')).toMatchObject({ mergedFrom: ['gardeners'], revision: 1 });
  expect(await stored('gardeners')).toMatchObject({ mergedInto: 'garden' });
});

test('two who merge them both ways at once never lose both', async () => {
  const ben = await town.person('Ben Okafor', ['lead']);

  await Promise.all([merge(ana), merge(ben, 'garden', 'gardeners')]);

  const away = [await stored('garden'), await stored('gardeners')].filter(({ mergedInto }) => mergedInto);
  expect(away.length).toBeLessThanOrEqual(1);
});

test.each([
  ['clinician', 'brimbank'],
  ['manager', 'brimbank'],
  ['linkWorker', 'frankston'],
] as const)('a %s at %s merges nothing here', async (role, at) => {
  const kim = await town.person('Kim Elsewhere', [role], at);

  for (const verb of ['activity.merge.form', 'activity.merge', 'activity.unmerge'])
    expect((await sent(town, kim, verb, { ...garden, otherId: 'chess' })).line).toContain('not here');

  expect(await stored('chess')).toMatchObject({ revision: 0 });
  const refused = (await town.writesTo('none')).filter(({ allowed }) => !allowed);
  expect(refused.map(({ verb }) => verb).sort()).toEqual(['activity.merge', 'activity.unmerge']);
});

test('an activity of another Local is not there to be merged', async () => {
  await listed(town, 'frankston', { id: 'bay', name: 'Riverside garden', city: 'Frankston' });

  expect((await merge(ana, 'bay')).line).toContain('not here');
  expect(textOf(await formOf(ana))).not.toContain('Frankston');
});
