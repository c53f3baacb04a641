import { localFor } from '../../../../bot/services';
import type { Case } from '../../../../domain/referral/case';
import { joinTo, takeReferrerIn } from '../../../../domain/referral/people/samePerson';
import type { Status } from '../../../../domain/referral/referral';
import { withStanding } from '../../../../domain/referral/standing';
import { sixLocals } from '../../../../domain/sixLocals';
import { buttonTitles, textOf } from '../../../support/cardReading';
import { caseWith } from '../../../support/cases';
import { openTown, type Town } from '../../../support/town';
import type { Person } from '../../../support/townPerson';

const nothingHere =
  'There is nothing here that you can open. It may have ended, or your access may have changed.';
const nobody = 'Nobody you can open has that name.';

let town: Town;
let ana: Person;
let ben: Person;
let lee: Person;
let dana: Person;
beforeEach(async () => {
  town = await openTown();
  ana = await town.person('Ana Petrov', ['linkWorker']);
  ben = await town.person('Ben Ito', ['linkWorker']);
  lee = await town.person('Lee Ferrari', ['lead']);
  dana = await town.person('Dana Whitfield', ['clinician']);
});
afterEach(() => town.close());

interface More extends Partial<Case> {
  holder?: Person;
  referrer?: Person;
}
const asker = ({ id, name }: Person) => ({ id, name, grants: [] });
function made(
  status: Status,
  id: string,
  calledName: string,
  { holder = ana, referrer = dana, ...more }: More = {},
) {
  const people = { holder: asker(holder), referrer: asker(referrer) };
  return { ...caseWith(status, id, people, more.localId ?? 'brimbank', { calledName }), ...more };
}
async function keep(status: Status, id: string, calledName: string, more: More = {}) {
  await store(made(status, id, calledName, more));
}
async function store(found: Case) {
  const kept = { ...found, notices: [], audit: [] };
  await town.store.create('cases', withStanding(kept, { priorityDays: 7 }));
}
const references = (text: string) => [...text.matchAll(/\w{3}-[2-9A-Z]{4}/g)].map(([reference]) => reference);
const found = async (person: Person, words: string) =>
  references(textOf(await person.says(`find ${words}`))).sort();

test('the name that was typed finds references; who it is opens in a dialog, and each look is a view', async () => {
  await keep('named', 'BRI-2222', 'Soraya Quillfeather');
  await keep('named', 'BRI-3333', 'Imogen Vane');

  const posted = await ana.says('find Soraya');
  const shown = await ana.presses(posted, 'Show with names');
  const opened = await ana.presses(shown.card, 'Open');

  expect(textOf(posted)).toContain('1 found\n**BRI-2222** · With you');
  expect(JSON.stringify(posted)).not.toMatch(/soraya|quillfeather/i);
  expect(shown.opensDialog).toBe(true);
  expect(textOf(shown.card)).toContain('Soraya Quillfeather');
  expect(textOf(opened.card)).toContain('whistling');
  const looked = (await town.auditOf('BRI-2222')).map(({ verb, surface, kind }) => [verb, surface, kind]);
  expect(looked.sort()).toEqual([
    ['find', 'personal', 'view'],
    ['find.people', 'dialog', 'view'],
    ['referral.open', 'dialog', 'view'],
  ]);
});

test('the words that were typed are in no log, no audit and nothing that the bot sends', async () => {
  await keep('named', 'BRI-2222', 'Soraya Quillfeather');
  await ana.says('find Soraya');
  await ana.says('find Zephyrine');
  const form = await ana.presses(await ana.says('help'), 'Find a referral');
  await ana.presses(form.card, 'Find', { words: 'Zephyrine' });
  await ana.in('channel').says('find Zephyrine');
  await ana.in('groupChat').says('find Soraya');

  const said = [...town.logged, ...town.connector.sent.map(({ raw }) => raw)].join();
  expect(said).not.toMatch(/soraya|zephyrine/i);
  expect(JSON.stringify((await town.everything())['audit'])).not.toMatch(/soraya|zephyrine/i);
});

test.each([
  ['a slip of the finger', 'sorraya'],
  ['the family name', 'quillfeather'],
  ['the beginning of both', 'sor quill'],
  ['capitals and spaces', '  SORAYA   QUILLFEATHER '],
])('%s finds it too', async (_, words) => {
  await keep('named', 'BRI-2222', 'Soraya Quillfeather');

  expect(await found(ana, words)).toEqual(['BRI-2222']);
});

test('a link worker finds what they have and what they cover, also when it has ended', async () => {
  await keep('gettingStarted', 'BRI-2222', 'Soraya Vane');
  await keep('closed', 'BRI-3333', 'Soraya Vane');
  await keep('named', 'BRI-4444', 'Soraya Vane', { holder: ben });
  await keep('sent', 'BRI-5555', 'Soraya Vane');
  expect(await found(ana, 'soraya')).toEqual(['BRI-2222', 'BRI-3333']);

  const held = await town.store.read('staff', town.services.tenantId, ana.id);
  if (!held) throw new Error('Ana is nobody.');
  const coversFor = [{ personId: ben.id, from: '2026-11-23', until: '2026-11-27' }];
  await town.store.replace('staff', held, { ...held.document, coversFor });
  expect(await found(ana, 'soraya')).toEqual(['BRI-2222', 'BRI-3333', 'BRI-4444']);
});

test('a Lead finds the whole Local, and where they help out, but nobody who took their yes back', async () => {
  await keep('sent', 'BRI-2222', 'Soraya Vane');
  await keep('closed', 'BRI-3333', 'Soraya Vane');
  await keep('withdrawn', 'BRI-4444', 'Soraya Vane');
  await keep('named', 'LAT-2222', 'Soraya Vane', { localId: 'latrobe' });
  await keep('named', 'LAT-3333', 'Soraya Vane', { localId: 'latrobe', leadFrom: 'brimbank' });

  expect(await found(lee, 'soraya')).toEqual(['BRI-2222', 'BRI-3333', 'LAT-3333']);
});

test('a referrer finds their own referrals, and a colleague on the care team that case', async () => {
  const remy = await town.person('Remy Okafor', ['peerWorker']);
  const consents = made('named', 'BRI-2222', 'Soraya Vane').consents;
  const shared = { ...consents, shareWithTeam: consents.refer };
  const careTeam = [{ personId: remy.id, name: remy.name }];
  await keep('named', 'BRI-2222', 'Soraya Vane', { careTeam, consents: shared });
  await keep('named', 'BRI-3333', 'Soraya Vane', { referrer: ben });

  expect(await found(dana, 'soraya')).toEqual(['BRI-2222']);
  expect(await found(remy, 'soraya')).toEqual(['BRI-2222']);
});

test('restricted ones and conflicts never show', async () => {
  await keep('named', 'BRI-2222', 'Soraya Vane', { restrictedTo: [ana.id] });
  await keep('named', 'BRI-3333', 'Soraya Vane', { conflicts: [lee.id, dana.id] });

  for (const person of [lee, dana]) {
    expect(textOf(await person.says('find soraya'))).toBe(nobody);
    expect(textOf(await person.says('find bri-2222'))).toBe(nothingHere);
    expect(textOf(await person.says('find bri-3333'))).toBe(nothingHere);
  }
  expect(await found(ana, 'soraya')).toEqual(['BRI-2222', 'BRI-3333']);
});

test('a name that nobody has and one that a colleague knows read alike, and are audited alike', async () => {
  await keep('named', 'BRI-2222', 'Soraya Vane', { holder: ben });
  const search = async (words: string) => {
    const before = new Set((await town.auditOf('none')).map(({ id }) => id));
    const card = JSON.stringify(await ana.says(`find ${words}`));
    const added = (await town.auditOf('none')).filter(({ id }) => !before.has(id));
    return { card, added: added.map(({ id: _id, at: _at, ...rest }) => rest) };
  };

  const known = await search('soraya');
  const unknown = await search('philippa');

  expect(known).toEqual(unknown);
  expect(known.card).toContain(nobody);
  expect(known.added).toHaveLength(1);
  expect(await town.auditOf('BRI-2222')).toEqual([]);
});

test.each(['bri-7k3q', 'BRI-7K3Q', 'BRI7K3Q', 'bri7k3q'])(
  'the reference "%s" finds that one',
  async (typed) => {
    await keep('named', 'BRI-7K3Q', 'Soraya Vane');

    expect(await found(ana, typed)).toEqual(['BRI-7K3Q']);
  },
);

test('a reference without a digit is looked for as a name as well', async () => {
  await keep('named', 'BRI-ANNA', 'Soraya Vane');
  await keep('named', 'BRI-2222', 'Brianna Vane', { holder: ben });

  expect(await found(ana, 'brianna')).toEqual(['BRI-ANNA']);
  expect(await found(ben, 'brianna')).toEqual(['BRI-ANNA']);
  expect(textOf(await dana.says('find BRI-ANNB'))).toBe(nothingHere);
});

test('a reference that is not theirs to open reads like one that is nobody’s, byte for byte', async () => {
  await keep('named', 'BRI-7K3Q', 'Soraya Vane', { conflicts: [ana.id] });
  await keep('named', 'LAT-7K3Q', 'Soraya Vane', { localId: 'latrobe' });

  const answers = await Promise.all(
    ['bri-7k3q', 'bri-9999', 'lat-7k3q', 'xyz-2222'].map((typed) => ana.says(`find ${typed}`)),
  );

  expect(new Set(answers.map((card) => JSON.stringify(card))).size).toBe(1);
  expect(textOf(answers[0])).toBe(nothingHere);
});

test('a colleague’s is found by its reference without the name', async () => {
  await keep('named', 'BRI-7K3Q', 'Soraya Vane', { holder: ben });

  const shown = await ana.presses(await ana.says('find bri-7k3q'), 'Show with names');

  expect(textOf(shown.card)).toContain('**BRI-7K3Q** · With Ben Ito');
  expect(textOf(shown.card)).not.toContain('Soraya');
});

test.each(['', 'so', 'a b', '..', 'x'])('"find %s" asks for three letters', async (words) => {
  const before = await town.everything();
  expect(textOf(await ana.says(`find ${words}`))).toContain('Please write at least three letters');
  expect((await town.everything())['audit']).toEqual(before['audit']);
});

test.each(['channel', 'groupChat'] as const)(
  'in a %s nothing is looked up and nothing repeated',
  async (kind) => {
    await keep('named', 'BRI-2222', 'Soraya Quillfeather');

    for (const words of ['Soraya', 'BRI-2222', '']) {
      const answer = await ana.in(kind).says(`find ${words}`);
      expect(textOf(answer)).toContain('That opens in your own chat with this bot. Write it there.');
      expect(textOf(answer)).toContain('choose Delete');
      expect(JSON.stringify(answer)).not.toMatch(/soraya|BRI-2222/i);
      expect(buttonTitles(answer)).toEqual([]);
    }
    expect(await town.auditOf('BRI-2222')).toEqual([]);
  },
);

test('the form in a dialog finds with names at once, and comes back when it finds nobody', async () => {
  await keep('named', 'BRI-2222', 'Soraya Quillfeather');
  const form = await ana.presses(await ana.says('help'), 'Find a referral');

  const none = await ana.presses(form.card, 'Find', { words: 'Zephyrine' });
  const few = await ana.presses(none.card, 'Find', { words: 'zo' });
  const some = await ana.presses(few.card, 'Find', { words: 'Soraya' });

  expect(textOf(none.card)).toContain(nobody);
  expect(textOf(few.card)).toContain('at least three letters');
  expect(textOf(some.card)).toContain('Soraya Quillfeather');
  expect((await ana.presses(some.card, 'Find another')).card).toBeDefined();
});

test('"Show with names" asks again: who may no longer open it sees nothing', async () => {
  await keep('named', 'BRI-2222', 'Soraya Vane');
  const posted = await ana.says('find soraya');
  const held = await town.store.read('cases', 'brimbank', 'BRI-2222');
  if (!held) throw new Error('It is gone.');
  await town.store.replace('cases', held, { ...held.document, conflicts: [ana.id] });

  const shown = await ana.presses(posted, 'Show with names');

  expect(textOf(shown.card)).toContain(nothingHere);
  expect(textOf(shown.card)).not.toContain('BRI-2222');
});

test('more than eight: the first are shown, and it says so', async () => {
  for (let at = 2; at < 10; at += 1) await keep('closed', `BRI-${at}222`, 'Soraya Vane');
  await keep('named', 'BRI-3333', 'Soraya Vane');

  const posted = await ana.says('find soraya');
  const shown = await ana.presses(posted, 'Show with names');

  expect(references(textOf(posted))).toHaveLength(8);
  expect(references(textOf(posted))[0]).toBe('BRI-3333');
  expect(textOf(posted)).toContain('8 found, and there are more');
  expect(references(textOf(shown.card)).sort()).toEqual(references(textOf(posted)).sort());
});

test('who referred somebody known already finds their own reference, and learns of no other', async () => {
  const remy = await town.person('Remy Okafor', ['clinician']);
  const roles = ['lead' as const];
  const by = { ...asker(lee), grants: [{ localId: 'brimbank', roles, from: '', grantedBy: '' }] };
  const later = made('sent', 'BRI-3333', 'Inez Marlow');
  const first = made('gettingStarted', 'BRI-2222', 'Agnes Marlow', { referrer: remy });
  const local = localFor({ locals: sixLocals }, 'brimbank');
  const took = takeReferrerIn(first, later, by, later.referral.sentAt, local);
  const into = joinTo(later, first, by, later.referral.sentAt, local);
  if (!took.ok || !into.ok) throw new Error('They were not joined.');
  await store(took.next);
  await store(into.next);

  expect(await found(dana, 'inez')).toEqual(['BRI-3333']);
  expect(await found(dana, 'marlow')).toEqual(['BRI-3333']);
  expect(await found(dana, 'bri-3333')).toEqual(['BRI-3333']);
  expect(textOf(await dana.says('find agnes'))).toBe(nobody);
  expect(textOf(await dana.says('find bri-2222'))).toBe(nothingHere);
  const shown = await dana.presses(await dana.says('find inez'), 'Show with names');
  expect(textOf(shown.card)).toContain('Inez Marlow\n**BRI-3333** · Getting started with Ana Petrov');
  expect(JSON.stringify(shown.card)).not.toMatch(/Agnes|BRI-2222/);
});
