import { textOf } from '../../../support/cardReading';
import { ana, ben, dana, found, keep, lee, made, nobody, nothingHere, town } from './findTown';

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
    return { card, added: added.map(({ id: _id, at: _at, correlationId: _of, ...rest }) => rest) };
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
