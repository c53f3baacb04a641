import type { Case } from '../../../domain/referral/case';
import { buttonTitles, textOf } from '../../support/cardReading';
import { refer } from '../../support/refer';
import { openTown, type Town } from '../../support/town';
import { answered, type Person } from '../../support/townPerson';

let town: Town;
let lee: Person;
let ana: Person;
beforeEach(async () => {
  town = await openTown();
  lee = await town.person('Lee Ferrari', ['lead']);
  ana = await town.person('Ana Petrov', ['linkWorker']);
});
afterEach(() => town.close());

async function rolesOf(name: string) {
  const list = await lee.says('staff');
  const body = list.body.filter((row) => JSON.stringify(row).includes(`"${name}"`));
  return (await lee.presses({ ...list, body }, buttonTitles({ ...list, body })[0] ?? '')).card;
}

test.each([
  ['access ends', 'End access', {}],
  ['role changes', 'Save roles', { roles: 'clinician' }],
])('when the %s of whoever has a referral, it waits for the others again', async (_, button, inputs) => {
  const dana = await town.person('Dana Whitfield', ['clinician']);
  const ben = await town.person('Ben Okafor', ['linkWorker']);
  const reference = await refer(dana);
  await ana.presses(await ana.cardSaying('Waiting for you'), "I'll take it");
  await ana.cardSaying('You have this referral');

  await lee.presses(await rolesOf('Ana Petrov'), button, inputs);
  await town.quiet();

  const [found] = (await town.everything())['cases'] as Case[];
  expect(found?.referral.status).toBe('waiting');
  expect(textOf(await ben.says('queue'))).toContain(reference);
  for (const one of [ben, lee]) expect(textOf(await one.cardSaying('Waiting for you'))).toContain(reference);
  expect(textOf(await dana.cardSaying('waiting for a link worker'))).toContain(reference);
  expect(JSON.stringify(await ana.cards())).not.toContain('Canary');
  expect(await town.writesTo(reference)).toContainEqual(
    expect.objectContaining({ verb: 'referral.handBack', by: 'bot', as: 'job', surface: 'job' }),
  );
});

test('a grant that Teams delivers again after access was ended gives nothing back', async () => {
  const grant = ana.envelope({});
  const form = await rolesOf('Ana Petrov');
  const press = lee.pressOf(form, 'Save roles', { roles: 'linkWorker,peerWorker' });
  await lee.deliver(press);
  await lee.presses(await rolesOf('Ana Petrov'), 'End access');

  expect(answered(await lee.deliver({ ...press, id: `${grant.id}-again` })).status).toBe(200);

  expect(textOf(await ana.says('queue'))).toContain('we have not met yet');
});

test('whoever had access and tries is audited; a stranger leaves nothing behind', async () => {
  const stranger = await town.person('Kim Stranger');
  const queue = await ana.says('help');
  await lee.presses(await rolesOf('Ana Petrov'), 'End access');

  expect((await ana.presses(queue, 'Queue')).line).toContain('You do not have access here');
  expect((await stranger.presses(queue, 'Queue')).line).toContain('You do not have access here');

  const refused = (await town.auditOf('none')).map(({ by, allowed, verb }) => ({ by, allowed, verb }));
  expect(refused).toEqual([{ by: ana.id, allowed: false, verb: 'queue.open' }]);
});
