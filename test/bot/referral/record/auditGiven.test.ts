import type { Case } from '../../../../domain/referral/case';
import { buttonTitles, textOf, untouched } from '../../../support/cardReading';
import type { Person } from '../../../support/townPerson';
import { ana, copies, entered, keep, lee, nothingHere, opens, pia, sends, town } from './auditTown';

test('a privacy officer reads the list and gives it away, and the case itself stays closed', async () => {
  await keep();
  const listed = await pia.presses(await pia.says('audit bri-7k3q'), 'Who has looked');
  expect(textOf(listed.card)).toContain('Pia Novak · Privacy officer');
  expect(buttonTitles(listed.card)).toEqual(['Give it to the person']);
  const given = await pia.presses(listed.card, 'Give it to the person');
  expect(textOf(given.card)).toContain('Before you give this');

  expect((await sends(pia, 'referral.open')).line).toBe(nothingHere);
  expect((await sends(pia, 'referral.record')).line).toBe(nothingHere);
});

test('asked for by words, there is the reference and a button and nothing else', async () => {
  await keep();

  const card = await lee.says('audit BRI-7K3Q');

  expect(textOf(card)).not.toMatch(/Canary|Ana|Getting|named/);
  const listed = await lee.presses(card, 'Who has looked');
  expect(buttonTitles(listed.card)).toEqual(['Give it to the person', 'Back to the referral']);
  expect(textOf((await lee.presses(listed.card, 'Back to the referral')).card)).toContain('Canary Marigold');
});

test('a room is told the same whether there is one or not', async () => {
  await keep();
  const room = lee.in('channel');

  const there = textOf(await room.says('audit BRI-7K3Q'));

  expect(there).toBe('Please ask me that in our own chat.');
  expect(textOf(await room.says('audit BRI-2222'))).toBe(there);
});

describe('whoever may not, and whoever asks for what is not there, reads the very same', () => {
  const may: [string, () => Promise<[Person, Partial<Case>?]>][] = [
    ['a link worker who has it', async () => [ana]],
    ['a clinician', async () => [await town.person('Cem', ['clinician'])]],
    ['a manager', async () => [await town.person('Mia', ['manager'])]],
    ['a Lead elsewhere', async () => [await town.person('Otto', ['lead'], 'latrobe')]],
    ['a privacy officer elsewhere', async () => [await town.person('Pat', ['privacyOfficer'], 'latrobe')]],
    ['a Lead who knows the person', async () => [lee, { conflicts: [lee.id] }]],
    ['a privacy officer who knows the person', async () => [pia, { conflicts: [pia.id] }]],
    ['a Lead to whom it is closed', async () => [lee, { restrictedTo: [ana.id] }]],
  ];

  test.each(may)('%s', async (_, given) => {
    const [person, more = {}] = await given();
    await keep('BRI-7K3Q', more);

    const theirs = await opens(person);
    const said = await person.says('audit BRI-7K3Q');

    expect(theirs.line).toBe(nothingHere);
    expect(await opens(person, 'BRI-2222')).toEqual(theirs);
    expect(await opens(person, 'BRI-7K3Q', 'latrobe')).toEqual(theirs);
    expect(await copies(person)).toEqual(theirs);
    expect(textOf(said)).toBe(nothingHere);
    expect(await person.says('audit BRI-2222')).toEqual(said);
    const refused = (await town.auditOf('BRI-7K3Q')).filter(({ by }) => by === person.id);
    expect(refused).toMatchObject([{ allowed: false }, { allowed: false }, { allowed: false }]);
  });
});

test.each([
  ['a Lead of the Local that leads it instead', { leadFrom: 'latrobe' }, ['lead'], 'latrobe'],
  ['a privacy officer, of one that is restricted', { restrictedTo: ['ana'] }, ['privacyOfficer'], 'brimbank'],
] as const)('%s reads it', async (_, more, roles, localId) => {
  await keep('BRI-7K3Q', {
    ...more,
    restrictedTo: 'restrictedTo' in more ? [...more.restrictedTo] : undefined,
  } as Partial<Case>);
  const person = await town.person('Noor', [...roles], localId);

  expect(textOf((await opens(person)).card)).toContain('Noor');
});

test('one that was joined with another still has a list of its own, for a Lead who referred it', async () => {
  await keep('BRI-2222');
  await keep(
    'BRI-7K3Q',
    { referrers: [{ personId: lee.id, name: lee.name }], referrerIds: [lee.id] },
    'joined',
  );
  await entered();

  const text = textOf((await opens(lee)).card);

  expect(text).toContain('Who has looked at BRI-7K3Q');
  expect(text).toContain('Ana Petrov');
});

test('what is given to the person names roles and nobody, no other referral, and fits a dialog', async () => {
  await keep('BRI-7K3Q', { linkedTo: ['BRI-9999'], notSameAs: ['BRI-8888'] });
  for (let at = 0; at < 300; at += 1) await entered({ verb: 'referral.someoneElse', kind: 'write' });

  const given = await copies(lee);

  const text = untouched(given.card)['text1'] ?? '';
  expect(textOf(given.card)).toContain('family violence or other serious harm, do not give it');
  expect(text).toContain('· Link worker · Changed something ·');
  expect(text).not.toMatch(/Petrov|Ferrari|BRI-9999|BRI-8888|Canary|aaaaaaaa/);
  expect(text).toMatch(/\d+ older entries did not fit and are left out\.$/);
  expect(Buffer.byteLength(JSON.stringify(given.card))).toBeLessThan(20 * 1024);
});

test('without a reference it says how to ask', async () => {
  expect(textOf(await lee.says('audit'))).toBe('Say audit and the reference, like this: audit BRI-7K3Q.');
});
