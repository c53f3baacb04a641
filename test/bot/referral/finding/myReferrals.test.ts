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

let town: Town;
let dana: Person;
let remy: Person;
let ana: Person;
beforeEach(async () => {
  town = await openTown();
  ana = await town.person('Ana Petrov', ['linkWorker']);
  dana = await town.person('Dana Whitfield', ['clinician']);
  remy = await town.person('Remy Okafor', ['clinician']);
});
afterEach(() => town.close());

const local = localFor({ locals: sixLocals }, 'brimbank');
const asker = ({ id, name }: Person) => ({ id, name, grants: [] });
function made(status: Status, id: string, referrer = dana, typed: Record<string, string> = {}) {
  return caseWith(status, id, { referrer: asker(referrer), holder: asker(ana) }, 'brimbank', typed);
}
async function keep(found: Case) {
  const kept = { ...found, notices: [], audit: [] };
  await town.store.create('cases', withStanding(kept, local));
}
const references = (text: string) => [...text.matchAll(/BRI-[2-9A-Z]{4}/g)].map(([reference]) => reference);

test.each<[Status, string]>([
  ['needInfo', 'More information needed'],
  ['withIntake', 'With intake'],
  ['waiting', 'Accepted, waiting for a link worker'],
  ['trying', 'With Ana Petrov'],
  ['paused', 'Paused'],
  ['notAble', 'Not able to accept'],
  ['noContact', 'Could not make contact'],
  ['enteredInError', 'Entered in error'],
])('one that is "%s" reads "%s"', async (status, label) => {
  await keep(made(status, 'BRI-2222'));

  expect(textOf(await dana.says('my referrals'))).toContain(`**BRI-2222** · ${label}\n`);
});

/** Remy referred Ines first; Dana's referral of the same person was joined with it. */
async function joined(more: Partial<Case> = {}) {
  const lead = {
    ...asker(ana),
    grants: [{ localId: 'brimbank', roles: ['lead' as const], from: '', grantedBy: '' }],
  };
  const later = made('sent', 'BRI-3333', dana, { calledName: 'Inez Marlow' });
  const first = made('gettingStarted', 'BRI-2222', remy, { calledName: 'Ines Marlowe' });
  const took = takeReferrerIn(first, later, lead, later.referral.sentAt, local);
  const into = joinTo(later, first, lead, later.referral.sentAt, local);
  if (!took.ok || !into.ok) throw new Error('They were not joined.');
  await keep({ ...took.next, ...more });
  await keep(into.next);
}

test('one that was joined with another shows what becomes of that, under its own reference and name', async () => {
  await joined();

  const posted = await dana.says('my referrals');
  const named = await dana.presses(posted, 'Show with names');
  const opened = await dana.presses(named.card, 'Open');

  for (const card of [posted, named.card, opened.card]) {
    expect(JSON.stringify(card)).toContain('BRI-3333');
    expect(JSON.stringify(card)).not.toContain('BRI-2222');
    expect(textOf(card)).toContain('Getting started with Ana Petrov');
  }
  expect(textOf(named.card)).toContain('Inez Marlow');
  expect(JSON.stringify([posted, named.card, opened.card])).not.toContain('Ines Marlowe');
  const looked = (await town.auditOf('BRI-2222')).map(({ by, verb }) => [by, verb]);
  expect(looked.sort()).toEqual([
    [dana.id, 'referral.mine'],
    [dana.id, 'referral.open'],
  ]);
});

test('a hold for safety on the case that goes on is not told', async () => {
  await joined({ safetyHold: { at: '2026-11-22T22:10:00.000Z', by: ana.id } });

  const text = textOf(await dana.says('my referrals'));

  expect(text).toContain('**BRI-3333** · With Local Connections. There is nothing for you to do.');
  expect(text).not.toContain('Getting started');
});

test('where the person has taken their yes back, the name is gone', async () => {
  await keep(made('withdrawn', 'BRI-2222'));

  const { card } = await dana.presses(await dana.says('my referrals'), 'Show with names');

  expect(textOf(card)).toContain('**BRI-2222** · Withdrawn');
  expect(textOf(card)).not.toContain('Canary');
});

test('more than ten: the older ones open behind a button, and lead back to the newest', async () => {
  for (let at = 0; at < 14; at += 1) {
    const found = made('sent', `BRI-${'23456789ABCDEF'[at]}222`);
    const sentAt = `2026-11-${String(at + 1).padStart(2, '0')}T02:00:00.000Z`;
    await keep({ ...found, referral: { ...found.referral, sentAt } });
  }

  const posted = await dana.says('my referrals');
  const older = await dana.presses(posted, 'Older ones');
  const newest = await dana.presses(older.card, 'Newest ones');

  const first = references(textOf(posted));
  expect(first).toEqual([...'FEDCBA9876'].map((letter) => `BRI-${letter}222`));
  expect(references(textOf(older.card))).toEqual([...'5432'].map((letter) => `BRI-${letter}222`));
  expect(buttonTitles(older.card)).not.toContain('Older ones');
  expect(references(textOf(newest.card))).toEqual(first);
});

test('what others referred is not in it', async () => {
  await keep(made('sent', 'BRI-2222', remy));

  expect(textOf(await dana.says('my referrals'))).toContain('You have not referred anyone yet');
});
