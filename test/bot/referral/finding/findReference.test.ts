import { localFor } from '../../../../bot/services';
import { joinTo, takeReferrerIn } from '../../../../domain/referral/people/samePerson';
import { sixLocals } from '../../../../domain/sixLocals';
import { buttonTitles, textOf } from '../../../support/cardReading';
import {
  ana,
  asker,
  ben,
  dana,
  found,
  keep,
  lee,
  made,
  nobody,
  nothingHere,
  references,
  store,
  town,
} from './findTown';

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
