import type { AuditEntry } from '../../../../domain/audit';
import type { Case } from '../../../../domain/referral/case';
import { askerFrom } from '../../../../domain/staff/asker';
import { endGrant } from '../../../../domain/staff/staffRules';
import { buttonTitles, textOf, untouched } from '../../../support/cardReading';
import { caseWith } from '../../../support/cases';
import { openTown, type Town } from '../../../support/town';
import { answered, type Person } from '../../../support/townPerson';

const nothingHere =
  'There is nothing here that you can open. It may have ended, or your access may have changed.';
const nonce = 'NQNCE2QFA2CARD22NQNCE2QFA2CARD22';

let town: Town;
let ana: Person;
let lee: Person;
let pia: Person;
beforeEach(async () => {
  town = await openTown();
  ana = await town.person('Ana Petrov', ['linkWorker']);
  lee = await town.person('Lee Ferrari', ['lead']);
  pia = await town.person('Pia Novak', ['privacyOfficer']);
});
afterEach(() => town.close());

async function keep(id = 'BRI-7K3Q', more: Partial<Case> = {}, status: Case['referral']['status'] = 'named') {
  const people = { referrer: { id: 'dana', name: 'Dana', grants: [] }, holder: { ...ana, grants: [] } };
  await town.store.create('cases', { ...caseWith(status, id, people), notices: [], audit: [], ...more });
}
let minutes = 0;
async function entered(more: Partial<AuditEntry> = {}, subjectId = 'BRI-7K3Q') {
  minutes += 1;
  const at = new Date(Date.parse('2026-11-20T00:00:00.000Z') + minutes * 60_000).toISOString();
  await town.store.create('audit', {
    id: `entry-${minutes}`,
    subjectId,
    at,
    by: ana.id,
    as: 'linkWorker',
    verb: 'referral.open',
    kind: 'view',
    surface: 'dialog',
    allowed: true,
    ...more,
  });
}
async function sends(person: Person, verb: string, caseId = 'BRI-7K3Q', localId = 'brimbank') {
  const data = { verb, ids: { caseId, localId }, nonce };
  return answered(
    await person.deliver(person.envelope({ type: 'invoke', name: 'task/submit', value: { data } })),
  );
}
const opens = (person: Person, ...where: string[]) => sends(person, 'referral.audit', ...where);
const copies = (person: Person, ...where: string[]) => sends(person, 'referral.audit.copy', ...where);

test('a Lead reads who looked, in what role, at what, where and whether it was allowed, newest first', async () => {
  await keep();
  await entered({ surface: 'personal', verb: 'referral.take', kind: 'write' });
  await entered({ by: 'bot', as: 'job', verb: 'referral.handBack', kind: 'write', surface: 'job' });
  await entered({ by: 'gone', as: 'clinician', allowed: false });

  const seen = await opens(lee);

  expect(seen.opensDialog).toBe(true);
  expect(textOf(seen.card).split('\n').slice(0, 14)).toEqual([
    'Who has looked at BRI-7K3Q',
    'Views and changes, the newest first. This look is one of them.',
    'Lee Ferrari · Local Connections Lead',
    'Looked at this list',
    'Monday 23 November 2026, 9:10 am · dialog · allowed',
    'somebody who has left · Clinician',
    'Tried to look at the details',
    expect.stringMatching(/^Friday 20 November 2026, 11:\d\d am · dialog · refused$/),
    'The bot',
    'Handed it back',
    expect.stringContaining('by itself · allowed'),
    'Ana Petrov · Link worker',
    'Took it',
    expect.stringContaining('one-to-one chat · allowed'),
  ]);
  expect(seen.raw).not.toMatch(/Canary|0491/);
});

test('a name is the one that staff has now, and whoever has no access any more has left', async () => {
  await keep();
  await entered();
  const held = await town.store.read('staff', town.services.tenantId, ana.id);
  if (!held) throw new Error('Ana is not staff.');
  const ended = endGrant(held.document, 'brimbank', town.now());
  if (!ended.ok) throw new Error(ended.refusal);
  await town.store.replace('staff', held, ended.next);
  expect(askerFrom(ended.next, town.now()).grants).toEqual([]);

  const text = textOf((await opens(lee)).card);

  expect(text).toContain('somebody who has left · Link worker');
  expect(text).not.toContain('Ana Petrov');
});

test('it is looked at fifteen at a time, and everything comes once', async () => {
  await keep();
  for (let at = 0; at < 40; at += 1) await entered({ surface: 'personal' });

  const first = await opens(lee);
  const second = await lee.presses(first.card, 'Older');
  const third = await lee.presses(second.card, 'Older');

  const shown = [first, second, third].map(
    ({ card }) =>
      textOf(card)
        .split('\n')
        .filter((one) => one.includes('one-to-one chat')) as string[],
  );
  expect(shown.map(({ length }) => length)).toEqual([14, 15, 11]);
  const times = shown.flat();
  expect(new Set(times).size).toBe(40);
  expect(buttonTitles(third.card)).not.toContain('Older');
});

test('what was done a moment ago is in it, before it is copied out of the case', async () => {
  const pending: AuditEntry = {
    id: 'pending',
    subjectId: 'BRI-7K3Q',
    at: town.now(),
    by: ana.id,
    as: 'linkWorker',
    verb: 'referral.pause',
    kind: 'write',
    surface: 'dialog',
    allowed: true,
  };
  await keep('BRI-7K3Q', { audit: [pending] });

  expect(textOf((await opens(lee)).card)).toContain('Paused it');
  expect(untouched((await copies(lee)).card)['text1']).toContain('Paused it');
});

test('opening it and copying it are views, in the audit themselves', async () => {
  await keep();
  await opens(lee);
  town.passes(1000);
  await copies(pia);

  expect(await town.auditOf('BRI-7K3Q')).toMatchObject([
    { verb: 'referral.audit', kind: 'view', by: lee.id, as: 'lead', surface: 'dialog', allowed: true },
    { verb: 'referral.audit.copy', kind: 'view', by: pia.id, as: 'privacyOfficer', allowed: true },
  ]);
});

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
