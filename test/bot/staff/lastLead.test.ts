import type { Card } from '../../../cards/card';
import { textOf } from '../../support/cardReading';
import { openTown, type Town } from '../../support/town';
import type { Person } from '../../support/townPerson';

const refused = 'You are the last Lead here. Please make someone else a Lead first.';

let town: Town;
beforeEach(async () => {
  town = await openTown();
});
afterEach(() => town.close());

/** A Lead's form for somebody listed under `staff`. */
async function formFor(lead: Person, { id }: Person): Promise<Card | undefined> {
  const list = await lead.says('staff');
  const body = list.body.filter((row) => JSON.stringify(row).includes(id));
  return (await lead.presses({ ...list, body }, 'Change')).card;
}

async function leads(): Promise<string[]> {
  const staff = (await town.everything())['staff'] as {
    name: string;
    grants: { roles: string[]; until?: string }[];
  }[];
  const leading = staff.filter(({ grants }) =>
    grants.some(({ roles, until }) => until === undefined && roles.includes('lead')),
  );
  return leading.map(({ name }) => name);
}

test('the last Lead can neither be ended nor lose the role', async () => {
  const lee = await town.person('Lee Ferrari', ['lead']);
  await town.person('Sol Okafor', ['lead'], 'latrobe');

  expect((await lee.presses(await formFor(lee, lee), 'End access')).line).toBe(refused);
  town.passes(1000);
  const fewer = await lee.presses(await formFor(lee, lee), 'Save roles', { roles: 'linkWorker' });
  expect(fewer.line).toBe(refused);

  expect(textOf(await lee.says('staff'))).toContain('Local Connections Lead');
  expect(await town.writesTo(lee.id)).toMatchObject([
    { verb: 'staff.end', allowed: false, refusal: 'last-lead' },
    { verb: 'staff.grant', allowed: false, refusal: 'last-lead' },
  ]);
});

test('the last Lead can be given more roles', async () => {
  const lee = await town.person('Lee Ferrari', ['lead']);

  const more = await lee.presses(await formFor(lee, lee), 'Save roles', { roles: 'lead,linkWorker' });

  expect(more.line).toBe('Done. It holds from their next press.');
});

test('once there is another Lead, the first can go', async () => {
  const lee = await town.person('Lee Ferrari', ['lead']);
  const sol = await town.person('Sol Okafor', ['linkWorker']);
  await lee.presses(await formFor(lee, sol), 'Save roles', { roles: 'linkWorker,lead' });

  expect((await sol.presses(await formFor(sol, lee), 'End access')).line).toContain('Done.');
  expect(textOf(await lee.says('staff'))).toContain('we have not met yet');
  expect((await sol.presses(await formFor(sol, sol), 'End access')).line).toBe(refused);
});

test.each([1, 2, 3, 4, 5])('two Leads end each other at the same moment and one stays (%i)', async () => {
  const lee = await town.person('Lee Ferrari', ['lead']);
  const sol = await town.person('Sol Okafor', ['lead']);
  const [ofSol, ofLee] = [await formFor(lee, sol), await formFor(sol, lee)];

  const answers = await Promise.all([lee.presses(ofSol, 'End access'), sol.presses(ofLee, 'End access')]);

  expect(answers.filter(({ line }) => line?.startsWith('Done.'))).toHaveLength(1);
  expect(await leads()).toHaveLength(1);
});

test.each([1, 2, 3])('two Leads give up the role at the same moment and one keeps it (%i)', async () => {
  const lee = await town.person('Lee Ferrari', ['lead']);
  const sol = await town.person('Sol Okafor', ['lead']);
  const [ofLee, ofSol] = [await formFor(lee, lee), await formFor(sol, sol)];

  await Promise.all([
    lee.presses(ofLee, 'Save roles', { roles: 'clinician' }),
    sol.presses(ofSol, 'End access'),
  ]);

  expect(await leads()).toHaveLength(1);
});
