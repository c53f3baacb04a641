import { openAgain } from '../../../cards/referral/openAgain';
import type { Case } from '../../../domain/referral/case';
import { buttonTitles, textOf } from '../../support/cardReading';
import { type CaseTown, type Name, openCaseTown } from '../../support/caseTown';
import { inputsOn, verbsOnACase } from '../../support/caseVerbs';
import { refer } from '../../support/refer';

const nothingHere =
  'There is nothing here that you can open. It may have ended, or your access may have changed.';

/** A case that is closed to this person, whatever they would be to it otherwise. */
const closed: [string, Name, 'named' | 'sent' | 'closed', (at: CaseTown) => Partial<Case>][] = [
  ['restricted, to a link worker who is not named', 'ben', 'sent', onlyLou],
  ['restricted, to whoever had it', 'ana', 'named', onlyLou],
  ['restricted, to a Lead who is not named', 'lou', 'named', onlyAna],
  ['restricted, to a Lead who is not named, once it has ended', 'lou', 'closed', onlyAna],
  ['restricted, to somebody on its care team', 'tess', 'named', (at) => ({ ...onlyAna(at), ...onTeam(at) })],
  ['known privately to a link worker', 'ben', 'sent', known('ben')],
  ['known privately to whoever has it', 'ana', 'named', known('ana')],
  ['known privately to the Lead', 'lou', 'named', known('lou')],
  ['known privately to the one who referred', 'dana', 'named', known('dana')],
  [
    'known privately to somebody on its care team',
    'tess',
    'named',
    (at) => ({ ...known('tess')(at), ...onTeam(at) }),
  ],
  [
    'restricted to a Lead who knows them',
    'lou',
    'named',
    (at) => ({ ...known('lou')(at), restrictedTo: [at.people.lou.id] }),
  ],
];
function onlyLou(at: CaseTown) {
  return { restrictedTo: [at.people.lou.id] };
}
function onlyAna(at: CaseTown) {
  return { restrictedTo: [at.people.ana.id] };
}
function known(to: Name) {
  return (at: CaseTown) => ({ conflicts: [at.people[to].id] });
}
function onTeam(at: CaseTown): Partial<Case> {
  const consents = { refer: at.given, shareWithTeam: at.given } as Case['consents'];
  const no = { given: false } as const;
  return {
    careTeam: [at.worker('tess')],
    consents: {
      ...consents,
      tellReferrerOutcome: no,
      contactGroup: no,
      contactGp: no,
      evaluationContact: no,
    },
  };
}

let at: CaseTown;
beforeAll(async () => {
  at = await openCaseTown();
});
beforeEach(() => at.forgetAll());
afterAll(() => at.town.close());

describe.each(closed)('a referral %s', (_, name, status, more) => {
  test('answers every press of theirs as if there were none, and stays as it is', async () => {
    await at.keep(status, 'BRI-2222', more(at));
    await at.keep('gettingStarted', 'BRI-3333', {}, name);
    const before = [await at.caseOf('BRI-2222'), await at.caseOf('BRI-3333')];
    const inputs = inputsOn('BRI-3333', at.people.kay.id);
    for (const verb of verbsOnACase) {
      const press = (caseId: string) => at.pressOf(name, verb, { caseId, other: 'BRI-3333' }, inputs);
      const theirs = await at.people[name].deliver(press('BRI-2222'));
      expect([verb, theirs.raw]).toEqual([verb, expect.stringContaining(nothingHere)]);
      expect(await at.people[name].deliver(press('BRI-9999'))).toEqual(theirs);
    }
    expect([await at.caseOf('BRI-2222'), await at.caseOf('BRI-3333')]).toEqual(before);
  });

  test('nor is it found, listed or counted for them', async () => {
    await at.keep(status, 'BRI-2222', more(at));
    for (const words of [
      'queue',
      'queue overdue',
      'my cases',
      'my referrals',
      'find marigold',
      'find BRI-2222',
    ])
      expect([words, JSON.stringify(await at.people[name].says(words))]).toEqual([
        words,
        expect.not.stringMatching(/BRI-2222|Canary/),
      ]);
    const found = await at.presses(name, 'find.people', {}, { words: 'Canary Marigold' });
    expect(found.raw).not.toContain('BRI-2222');
    const named = await at.presses(name, 'referral.mine', {});
    expect(named.raw).not.toMatch(/BRI-2222|Canary/);
    expect((await at.presses(name, 'caseloads.open', {})).raw).not.toContain('BRI-2222');
  });
});

test('those who are named see a restricted referral, and whoever referred sees its status alone', async () => {
  await at.keep('named', 'BRI-2222', { restrictedTo: [at.people.lou.id, at.people.ana.id] });
  for (const name of ['lou', 'ana'] as const)
    expect((await at.opens(name, 'BRI-2222')).raw).toContain('0491 570 156');
  const own = await at.opens('dana', 'BRI-2222');
  expect(textOf(own.card)).toContain('BRI-2222 · With Ana Petrov');
  expect(own.raw).not.toMatch(/0491 ?57|whistling|Restricted/);
});

test('a link of theirs does not reach a referral that is not, nor the other way round', async () => {
  await at.keep('named', 'BRI-2222', known('ana')(at));
  await at.keep('gettingStarted', 'BRI-3333');
  const before = [await at.caseOf('BRI-2222'), await at.caseOf('BRI-3333')];
  const inputs = { bothSaidYes: 'true' };
  const there = await at.presses(
    'ana',
    'referral.link',
    { caseId: 'BRI-3333' },
    { ...inputs, other: 'BRI-2222' },
  );
  expect(textOf(there.card)).toContain('There is no referral with that reference that you work with.');
  const none = await at.presses(
    'ana',
    'referral.link',
    { caseId: 'BRI-3333' },
    { ...inputs, other: 'BRI-4444' },
  );
  expect(textOf(none.card)).toContain('There is no referral with that reference that you work with.');
  await at.presses('ana', 'referral.link', { caseId: 'BRI-2222' }, { ...inputs, other: 'BRI-3333' });
  expect([await at.caseOf('BRI-2222'), await at.caseOf('BRI-3333')]).toEqual(before);
});

describe('"I know this person"', () => {
  test('closes it to them at once, and leaves it with the others', async () => {
    const { dana, ana, ben, lou } = at.people;
    const reference = await refer(dana);
    await ana.presses(await ana.cardSaying('Waiting for you'), "I'll take it");
    const held = await ana.cardSaying('You have this referral');
    const open = await ana.presses(held, 'Open');

    const said = await ana.presses(open.card, 'I know this person');

    expect(said.line).toMatch(/^Thank you for saying so\. It is closed to you from now on/);
    for (const button of ['Open', 'First contact', 'Hand back', 'Concern'])
      expect((await ana.presses(held, button)).line).toBe(nothingHere);
    const theirs = (await ana.cards()).filter((card) => textOf(card).includes(reference));
    expect(theirs.map(buttonTitles)).toEqual([['Open again']]);
    expect((await ana.presses(theirs[0], 'Open again')).line).toBe(nothingHere);
    expect(JSON.stringify(await ana.cards())).not.toContain('Canary');
    expect(textOf(await ben.cardSaying('Waiting for you'))).toContain(reference);
    expect(textOf(await lou.cardSaying('Waiting for you'))).toContain(reference);
    expect(textOf(await dana.cardSaying('waiting for a link worker'))).toContain(reference);
    for (const one of [dana, ben, lou])
      expect(JSON.stringify(await one.cards())).not.toContain('stepped aside');
    await at.town.quiet();
    expect(await at.town.writesTo(reference)).toContainEqual(
      expect.objectContaining({ verb: 'referral.conflict', by: ana.id, allowed: true }),
    );
  });

  test('of the only Lead lets the Lead of another Local act, and nobody else of it', async () => {
    await at.keep('waiting', 'BRI-2222', known('kay')(at));
    await at.presses('lou', 'referral.conflict', { caseId: 'BRI-2222' });

    expect((await at.opens('lou', 'BRI-2222')).line).toBe(nothingHere);
    expect((await at.opens('otto', 'BRI-2222')).raw).toContain('0491 570 156');
    expect(textOf(await at.people.otto.says('queue'))).toContain('BRI-2222');
    const given = await at.presses(
      'otto',
      'referral.assign',
      { caseId: 'BRI-2222' },
      { worker: at.people.kay.id },
    );
    expect(textOf(given.card)).toContain('They cannot take this one.');
    await at.presses('otto', 'referral.assign', { caseId: 'BRI-2222' }, { worker: at.people.ben.id });
    expect((await at.caseOf('BRI-2222')).referral).toMatchObject({
      status: 'named',
      takenBy: { personId: at.people.ben.id },
    });
    expect((await at.opens('stuart', 'BRI-2222')).line).toBe(nothingHere);
  });

  test('an older card of theirs opens nothing either', async () => {
    await at.keep('named', 'BRI-2222');
    const card = openAgain('BRI-2222', 'brimbank', 'NQNCE2QFA2CARD22NQNCE2QFA2CARD22');
    expect((await at.people.lou.presses(card, 'Open again')).raw).toContain('Canary');
    await at.presses('lou', 'referral.conflict', { caseId: 'BRI-2222' });
    expect((await at.people.lou.presses(card, 'Open again')).line).toBe(nothingHere);
  });
});
