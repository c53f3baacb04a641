import { buttonTitles, textOf } from '../../support/cardReading';
import type { Name } from '../../support/caseTown';
import { type ConferenceTown, openConferenceTown } from './conferenceTown';

const id = 'BRI-2THS';
const on = '2026-11-26';
const verbs = ['move', 'cancelOne', 'cancel', 'change'];

let at: ConferenceTown;
beforeEach(async () => {
  at = await openConferenceTown();
  await at.keepConference({ plannedBy: at.worker('dana') });
  await at.keep('gettingStarted', id, ({ consents }) => ({
    consents: { ...consents, shareWithTeam: at.given },
    brought: [
      {
        id: 'b1',
        conferenceId: 'thursday',
        by: at.worker('ana'),
        at: at.town.now(),
        reason: 'stuck',
        question: 'Canary',
      },
    ],
    onAgenda: true,
  }));
});
afterEach(() => at.town.close());

const opens = (name: Name) => at.pressesOn(name, 'conference.open');

test('the Lead and whoever planned it change it; those who come answer and bring cases', async () => {
  for (const name of ['lou', 'dana'] as const)
    expect(buttonTitles((await opens(name)).card)).toEqual(
      expect.arrayContaining([
        'Move this time',
        'Cancel this time',
        'Change',
        'Cancel all',
        'I can come',
        'Bring a case',
      ]),
    );
  const titles = buttonTitles((await opens('ana')).card);
  expect(titles).toEqual(expect.arrayContaining(['I can come', 'I cannot come', 'Bring a case']));
  for (const title of ['Move this time', 'Cancel this time', 'Change', 'Cancel all'])
    expect(titles).not.toContain(title);
  const before = await at.conferenceOf();
  for (const verb of verbs) {
    const { card } = await at.pressesOn(
      'ana',
      `conference.${verb}`,
      { on },
      { on: '2026-11-27', time: '10:00' },
    );
    expect(textOf(card)).toContain('Only whoever planned it, or the Lead, can change it');
    const form = await at.pressesOn('ana', `conference.${verb}.form`, { on });
    expect(buttonTitles(form.card)).toContain('I can come');
  }
  expect(await at.conferenceOf()).toEqual(before);
  const refused = (await at.town.auditOf('thursday')).filter(({ allowed }) => !allowed);
  expect(refused.map(({ verb }) => verb).sort()).toEqual(verbs.map((verb) => `conference.${verb}`).sort());
});

test.each<Name>(['ben', 'tess', 'ivy', 'kay', 'otto', 'stuart'])(
  'to %s there is no such conference',
  async (name) => {
    const before = await at.conferenceOf();
    const none = (await at.pressesOn(name, 'conference.open', { conferenceId: 'none' })).line;
    expect(none).toContain('nothing here');
    const all = [
      ...verbs,
      ...verbs.map((verb) => `${verb}.form`),
      'open',
      'coming',
      'cannot',
      'cannot.form',
      'pick',
      'undo',
    ];
    for (const verb of all) {
      const { line, raw } = await at.pressesOn(name, `conference.${verb}`, { on });
      expect(line).toBe(none);
      expect(raw).not.toMatch(/Thursday|BRI-|Canary/);
    }
    expect(textOf(await at.people[name].says('conference'))).not.toContain('Thursday');
    expect(await at.conferenceOf()).toEqual(before);
  },
);

test('a Lead of another Local, a guest and somebody who has left open nothing', async () => {
  const guest = await at.town.person('Jess Guest');
  const gone = await at.town.person('Gail Moss', ['clinician']);
  const press = (who: typeof guest) =>
    who.deliver({ ...at.pressedOn('lou', 'conference.open'), from: who.envelope({}).from });
  await at.town.store.replace('conferences', ...(await heldWith(gone.id)));
  expect((await press(gone)).raw).toContain('Thursday case conference');
  const staff = await at.town.store.read('staff', at.town.services.tenantId, gone.id);
  if (!staff) throw new Error('Nobody.');
  await at.town.store.replace('staff', staff, { ...staff.document, grants: [] });
  for (const who of [guest, gone]) expect((await press(who)).raw).not.toMatch(/Thursday|BRI-/);
});

async function heldWith(personId: string) {
  const held = await at.town.store.read('conferences', 'brimbank', 'thursday');
  if (!held) throw new Error('There is none.');
  const attendees = [...held.document.attendees, { personId, name: 'Gail Moss' }];
  return [held, { ...held.document, attendees }] as const;
}

test('each sees the case by reference, and opens it only where it is theirs to open', async () => {
  for (const [name, opensIt] of [
    ['ana', true],
    ['lou', true],
    ['dana', false],
  ] as const) {
    const { card, raw } = await opens(name);
    expect(textOf(card)).toContain(`${id} · Open`);
    expect(buttonTitles(card).includes('Open my view')).toBe(opensIt);
    expect(raw).not.toMatch(/Canary|stuck/);
  }
});

test('each look is in the audit, and each deed, and what is asked stands in no conference', async () => {
  await opens('ana');
  await at.pressesOn('ana', 'conference.coming', { on });
  await at.pressesOn('dana', 'conference.cancelOne', { on });
  await at.town.minute();
  const entries = await at.town.auditOf('thursday');
  expect(entries).toContainEqual(
    expect.objectContaining({
      verb: 'conference.open',
      kind: 'view',
      by: at.people.ana.id,
      surface: 'dialog',
    }),
  );
  // written in the same moment of the town: in the order of the verbs
  const writes = (await at.town.writesTo('thursday')).sort((one, other) => (one.verb < other.verb ? 1 : -1));
  expect(writes).toMatchObject([
    { verb: 'conference.coming', by: at.people.ana.id, as: 'linkWorker' },
    { verb: 'conference.cancelOne', by: at.people.dana.id, as: 'clinician' },
  ]);
  expect((await at.conferenceOf()).audit).toEqual([]);
  expect(JSON.stringify((await at.town.everything())['conferences'])).not.toMatch(
    /Canary|stuck|Marigold|BRI-/,
  );
  expect(at.town.logged.join('\n')).not.toMatch(/Canary|Marigold|Ana Petrov/);
});

test('in a room its word gives no list of the asker’s own', async () => {
  const said = await at.people.ana.in('groupChat').says('conference');
  expect(JSON.stringify(said)).not.toMatch(/your cases|Canary|Ana Petrov/);
});
