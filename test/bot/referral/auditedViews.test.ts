import type { Card } from '../../../cards/card';
import type { AuditEntry } from '../../../domain/audit';
import { textOf } from '../../support/cardReading';
import { type Fault, faultyStore } from '../../support/faultyStore';
import { refer } from '../../support/refer';
import { openTown, type Town } from '../../support/town';
import type { Person } from '../../support/townPerson';

let befalls: ReturnType<Fault>;
let town: Town;
let dana: Person;
let ana: Person;
let lee: Person;
let reference: string;
beforeEach(async () => {
  befalls = undefined;
  const storeInFront = faultyStore((deed, container) =>
    deed === 'create' && container === 'audit' ? befalls : undefined,
  );
  town = await openTown({ storeInFront, answerWithin: 300 });
  ana = await town.person('Ana Petrov', ['linkWorker']);
  lee = await town.person('Lee Ferrari', ['lead']);
  dana = await town.person('Dana Whitfield', ['clinician']);
  reference = await refer(dana);
  await town.quiet();
});
afterEach(async () => {
  befalls = undefined;
  await town.close();
});

/** The entries that a press added, for the case or a person. */
async function addedBy(press: () => Promise<unknown>, subjectId = reference): Promise<AuditEntry[]> {
  await town.quiet();
  const before = new Set((await town.auditOf(subjectId)).map(({ id }) => id));
  await press();
  await town.quiet();
  return (await town.auditOf(subjectId)).filter(({ id }) => !before.has(id));
}

const take = async () => ana.presses(await ana.cardSaying('Waiting for you'), "I'll take it");
async function spoken() {
  const form = await ana.presses(await ana.cardSaying('You have this referral'), 'First contact');
  return ana.presses(form.card, 'Save', { result: 'spoke' });
}
const listOf = async (person: Person) => person.says('my referrals');

/** Every button that opens something about a person, and who sees it where. */
const views: [string, () => Promise<[Person, Card, string]>, Partial<AuditEntry>][] = [
  [
    'a link worker who looks at one that waits',
    async () => [ana, await ana.cardSaying('Waiting for you'), 'See who it is'],
    { verb: 'referral.open', as: 'linkWorker' },
  ],
  [
    'a link worker who opens one from the queue',
    async () => [ana, await ana.says('queue'), 'See who it is'],
    { verb: 'referral.open', as: 'linkWorker' },
  ],
  [
    'a Lead who opens one from the queue',
    async () => [lee, await lee.says('queue'), 'See who it is'],
    { verb: 'referral.open', as: 'lead' },
  ],
  [
    'a referrer who opens their own',
    async () => [dana, await listOf(dana), 'Open'],
    { verb: 'referral.open', as: 'clinician' },
  ],
  [
    'a referrer who looks at their list with names',
    async () => [dana, await listOf(dana), 'Show with names'],
    { verb: 'referral.mine', as: 'clinician' },
  ],
  [
    'a referrer who opens what they sent to correct it',
    async () => [dana, await dana.cardSaying('Correct it'), 'Correct it'],
    { verb: 'referral.correct.form', as: 'clinician' },
  ],
  [
    'a referrer who is asked whether to withdraw',
    async () => [dana, await dana.cardSaying('Withdraw'), 'Withdraw'],
    { verb: 'referral.withdraw.form', as: 'clinician' },
  ],
  ...['First contact', 'Hand back', 'Concern', 'Open'].map((button): (typeof views)[number] => [
    `a holder who presses "${button}"`,
    async () => {
      await take();
      return [ana, await ana.cardSaying('You have this referral'), button];
    },
    { as: 'linkWorker' },
  ]),
  [
    'a holder who presses "End with an outcome"',
    async () => {
      await take();
      await spoken();
      return [ana, await ana.cardSaying('End with an outcome'), 'End with an outcome'];
    },
    { verb: 'referral.close.form', as: 'linkWorker' },
  ],
];

describe.each(views)('%s', (_, prepare, entry) => {
  test('is in the audit once, with role and surface, before they see it', async () => {
    const [person, card, button] = await prepare();
    let shown = '';

    const added = await addedBy(async () => {
      shown = (await person.presses(card, button)).raw;
    });

    expect(shown).toContain('Canary Marigold');
    expect(added).toMatchObject([
      { kind: 'view', surface: 'dialog', allowed: true, by: person.id, subjectId: reference, ...entry },
    ]);
    expect(JSON.stringify(added)).not.toContain('Canary');
  });

  test.each(['down', 'hangs'] as const)('sees nothing while the audit %s', async (fault) => {
    const [person, card, button] = await prepare();
    await town.quiet();

    befalls = fault;
    const refused = await person.presses(card, button);
    befalls = undefined;

    expect(refused.status).toBe(200);
    expect(refused.raw).not.toMatch(/Canary|0491 ?57|45 to 54|Client/);
    const again = await person.presses(refused.card, 'Press again');
    expect(again.raw).toContain('Canary Marigold');
  });
});

test('the same in a channel: the surface says that others may see the screen', async () => {
  const room = dana.in('channel');
  const list = await room.presses(await room.says('my referrals'), 'Open my referrals');

  const added = await addedBy(() => room.presses(list.card, 'Open'));

  expect(textOf(list.card)).toContain('Canary Marigold');
  expect(added).toMatchObject([{ verb: 'referral.open', surface: 'dialogInRoom', by: dana.id }]);
});

test('a deed is in the audit with the surface on which it was done', async () => {
  expect(await addedBy(take)).toMatchObject([
    {
      verb: 'referral.take',
      kind: 'write',
      surface: 'personal',
      allowed: true,
      by: ana.id,
      as: 'linkWorker',
    },
  ]);
  const closing = await ana.presses((await spoken()).card, 'End with an outcome');
  const deed = () => ana.presses(closing.card, 'Close the referral', { outcome: 'ownNetwork' });
  expect(await addedBy(deed)).toMatchObject([
    { verb: 'referral.close', kind: 'write', surface: 'dialog', allowed: true, by: ana.id },
  ]);
});

test('a view that is refused is in the audit too, under what was asked for', async () => {
  const otto = await town.person('Otto Vance', ['lead'], 'latrobe');
  const card = await ana.cardSaying('Waiting for you');

  expect(await addedBy(() => otto.presses(card, 'See who it is'))).toMatchObject([
    { verb: 'referral.open', kind: 'view', allowed: false, refusal: 'not-found', by: otto.id, as: 'lead' },
  ]);
});
