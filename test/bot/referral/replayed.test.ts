import { partOf } from '../../../bot/caseCard/partOf';
import { meetingChanges } from '../../../bot/meetingWays';
import { workChanges } from '../../../bot/workWays';
import { card, line } from '../../../cards/parts';
import { caseDeeds } from '../../support/caseDeeds';
import { type CaseTown, type Name, openCaseTown } from '../../support/caseTown';
import type { CaseDeed } from '../../support/deeds/caseDeed';

const id = 'BRI-2THS';
let at: CaseTown;
beforeAll(async () => {
  at = await openCaseTown();
});
beforeEach(() => at.forgetAll());
afterAll(() => at.town.close());

async function restricts() {
  const held = await at.town.store.read('cases', 'brimbank', id);
  if (!held) throw new Error('There is no case.');
  await at.town.store.replace('cases', held, { ...held.document, restrictedTo: [at.people.kay.id] });
}

async function worksAt(name: Name, localId: string) {
  const held = await at.town.store.read('staff', at.town.services.tenantId, at.people[name].id);
  if (!held) throw new Error('There is no such person.');
  const grants = held.document.grants.map((grant) => ({ ...grant, localId }));
  await at.town.store.replace('staff', held, { ...held.document, grants });
}

const ofTheWork = caseDeeds
  .filter(({ verb }) => verb in workChanges || verb in meetingChanges)
  .map((deed): [string, CaseDeed] => [`${deed.by} ${deed.verb} (${deed.event})`, deed]);

describe.each(ofTheWork)('%s', (_, { verb, by, status, more, inputs, ids }) => {
  test.each(['is open to others alone', 'belongs to a Local that they have left'])(
    'pressed again by itself when the case %s reads nothing of it',
    async (how) => {
      await at.keep(status, id, more?.(at, { id, other: '' }));
      const press = () => at.presses(by, verb, { caseId: id, ...ids }, inputs?.(at, ''));
      expect((await press()).line).toBeUndefined();
      const { revision } = await at.caseOf(id);

      const isMoved = how !== 'is open to others alone';
      await (isMoved ? worksAt(by, 'latrobe') : restricts());
      const again = await press();
      if (isMoved) await worksAt(by, 'brimbank');

      expect(again.line).toBe('That was done.');
      expect(again.raw).not.toMatch(/Canary|Getting started|Ana|BRI-/);
      expect((await at.caseOf(id)).revision).toBe(revision);
    },
  );
});

test('a part of a case is drawn for nobody to whom the case is nothing', async () => {
  await at.keep('gettingStarted', id, { conflicts: [at.people.ana.id] });
  const { shows } = partOf({ title: 'Plan', draw: () => card([line('Canary plan')]) });
  const by = { id: at.people.ana.id, name: 'Ana Petrov', grants: [] };
  const press = {
    verb: 'plan.open',
    surface: 'personal',
    through: 'dialog',
    nonce: 'x',
    revision: 1,
    ids: {},
    inputs: {},
  } as const;
  const found = await at.caseOf(id);
  expect(await shows(at.town.services, by, press, found, ['holder'], 'Saved.')).toEqual({ line: 'Saved.' });
  expect(await shows(at.town.services, by, press, found, [], '')).toEqual({ line: 'That was done.' });
});
