import { buttonTitles, problemsOn, textOf, untouched } from '../../../support/cardReading';
import { openTown, type Town } from '../../../support/town';
import type { Person } from '../../../support/townPerson';
import { addFormOf, allActivities, listed, sent } from './addTown';

let town: Town;
let ana: Person;
beforeEach(async () => {
  town = await openTown();
  ana = await town.person('Ana Link', ['linkWorker']);
});
afterEach(() => town.close());

const choir = {
  name: 'Porch singers',
  suburb: 'Sunshine',
  days: 'TH',
  from: '10:00',
  to: '11:30',
  toldBy: 'The library',
};

test('in any chat a card opens the form, so that nothing is typed where others read', async () => {
  for (const chat of [ana, ana.in('channel'), ana.in('groupChat')]) {
    const shown = await chat.says('add an activity');
    expect(buttonTitles(shown)).toEqual(['Add an activity']);
    const form = await chat.presses(shown, 'Add an activity');
    expect(form.opensDialog).toBe(true);
    expect(Object.keys(untouched(form.card))).toEqual(expect.arrayContaining(['name', 'suburb', 'toldBy']));
  }
});

test('one that somebody told of is kept as HSDS has it, and everyone of the Local finds it', async () => {
  const added = await ana.presses(await addFormOf(ana), 'Add', {
    ...choir,
    cost: '$5',
    phone: '03 7010 0123',
  });

  expect(textOf(added.card)).toContain('Added.');
  expect(textOf(added.card)).toContain('Porch singers');
  expect(textOf(added.card)).toContain('None of us has visited');
  const [kept] = await allActivities(town, 'brimbank');
  expect(kept).toMatchObject({
    status: 'active',
    schedules: [{ freq: 'WEEKLY', byday: 'TH', opens_at: '10:00', closes_at: '11:30' }],
    locations: [{ location_type: 'physical', city: 'Sunshine' }],
    cost_options: [{ amount: 5, currency: 'AUD' }],
    phones: [{ number: '03 7010 0123' }],
    addedBy: { personId: ana.id, name: 'Ana Link' },
    toldBy: 'The library',
    changes: [{ revision: 1, what: 'added' }],
  });
  expect(kept).not.toHaveProperty('assured_date');
  expect(kept).not.toHaveProperty('vetting');
  const dana = await town.person('Dana Whitfield', ['clinician']);
  expect(textOf(await dana.says('activities singers'))).toContain('Porch singers');
});

test('without a name or a suburb nothing is kept, and all that was typed is still there', async () => {
  const typed = { ...choir, name: ' ', suburb: '', to: '09:00', cost: 'a gold coin' };

  const again = await ana.presses(await addFormOf(ana), 'Add', typed);

  expect(problemsOn(again.card)).toEqual({
    name: '⚠ Please write what it is called.',
    suburb: '⚠ Please write the suburb or town, or "online".',
    to: '⚠ The end has to be later than the start.',
  });
  expect(untouched(again.card)).toMatchObject({ days: 'TH', from: '10:00', cost: 'a gold coin' });
  expect(await allActivities(town, 'brimbank')).toEqual([]);
  const mended = { name: choir.name, suburb: choir.suburb, to: '11:00' };
  expect(textOf((await ana.presses(again.card, 'Add', mended)).card)).toContain('Added.');
});

describe('when it may be here already', () => {
  beforeEach(() =>
    listed(
      town,
      'brimbank',
      { id: 'porch', name: 'The Porch Singing Group', city: 'Sunshine' },
      { id: 'far', name: 'Porch singers', city: 'St Albans' },
    ),
  );

  test('it is shown before anything is kept, and "It is this one" opens it', async () => {
    const asked = await ana.presses(await addFormOf(ana), 'Add', choir);

    expect(textOf(asked.card)).toContain('This may be here already');
    expect(textOf(asked.card)).toContain('The Porch Singing Group');
    expect(textOf(asked.card)).not.toContain('St Albans');
    expect(await allActivities(town, 'brimbank')).toHaveLength(2);
    const opened = await ana.presses(asked.card, 'It is this one');
    expect(textOf(opened.card)).toContain('The Porch Singing Group');
  });

  test('"Add it all the same" keeps what was typed', async () => {
    const asked = await ana.presses(await addFormOf(ana), 'Add', choir);

    expect(textOf((await ana.presses(asked.card, 'Add it all the same')).card)).toContain('Added.');
    expect(await allActivities(town, 'brimbank')).toEqual(
      expect.arrayContaining([expect.objectContaining({ name: 'Porch singers', toldBy: 'The library' })]),
    );
  });

  test('"Change what I wrote" brings the form back as it was', async () => {
    const asked = await ana.presses(await addFormOf(ana), 'Add', choir);

    const form = await ana.presses(asked.card, 'Change what I wrote');

    expect(untouched(form.card)).toMatchObject(choir);
  });
});

test('a press that Teams delivers twice adds one activity', async () => {
  const press = ana.pressOf(await addFormOf(ana), 'Add', choir);

  const answers = await Promise.all([ana.deliver(press), ana.deliver(press)]);
  const later = await ana.deliver(press);

  for (const { raw } of [...answers, later]) expect(raw).toContain('Added.');
  expect(await allActivities(town, 'brimbank')).toHaveLength(1);
});

test('two people who open the form from one card add one each', async () => {
  const ben = await town.person('Ben Okafor', ['peerWorker']);
  const room = await ana.in('channel').says('add activity');
  const forms = [await ana.presses(room, 'Add an activity'), await ben.presses(room, 'Add an activity')];

  await ana.presses(forms[0]?.card, 'Add', choir);
  await ben.presses(forms[1]?.card, 'Add', { name: 'Chess in the park', suburb: 'Sunshine' });

  const names = (await allActivities(town, 'brimbank')).map(({ name }) => name);
  expect(names).toEqual(['Chess in the park', 'Porch singers']);
});

test("the very same button pressed by two is one of each, and neither takes back the other's", async () => {
  const ben = await town.person('Ben Okafor', ['peerWorker']);
  const form = await addFormOf(ana);

  await ana.presses(form, 'Add', choir);
  const added = await ben.presses(form, 'Add', { name: 'Chess in the park', suburb: 'Sunshine' });

  expect(textOf(added.card)).toContain('Chess in the park');
  expect(textOf(added.card)).not.toContain('Porch singers');
  expect((await ben.presses(added.card, 'Undo')).line).toContain('Taken back.');
  const kept = (await allActivities(town, 'brimbank')).map(({ name, status }) => `${name} ${status}`);
  expect(kept).toEqual(['Chess in the park inactive', 'Porch singers active']);
});

test('words that can mean that someone is not safe are kept, with whom to call above', async () => {
  const added = await ana.presses(await addFormOf(ana), 'Add', { ...choir, toldBy: 'She may hurt herself' });

  expect(textOf(added.card)).toContain('If someone may not be safe');
  expect(textOf(added.card)).toContain('Added.');
});

test('whoever works at several Locals says at which', async () => {
  const kit = await town.person('Kit Both', ['linkWorker'], 'brimbank', 'frankston');
  const form = await addFormOf(kit);

  const again = await kit.presses(form, 'Add', choir);
  expect(problemsOn(again.card)).toEqual({ localId: '⚠ Please choose the Local.' });
  await kit.presses(again.card, 'Add', { localId: 'latrobe' });
  await kit.presses(again.card, 'Add', { localId: 'frankston' });

  expect(await allActivities(town, 'latrobe')).toEqual([]);
  expect(await allActivities(town, 'frankston')).toHaveLength(1);
});

test('a manager and a privacy officer add none, and the attempt is on record', async () => {
  for (const role of ['manager', 'privacyOfficer'] as const) {
    const max = await town.person('Max Ward', [role]);
    expect(textOf(await max.says('add activity'))).toContain('Your role here does not add activities.');
    const tried = await sent(town, max, 'activity.add', {}, choir);
    expect(tried.line).toContain('Your role here does not add activities.');
  }
  expect(await allActivities(town, 'brimbank')).toEqual([]);
  expect(await town.writesTo('none')).toMatchObject([{ allowed: false }, { allowed: false }]);
});
