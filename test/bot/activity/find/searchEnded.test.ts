import { openTown, type Town } from '../../../support/town';

let town: Town;
beforeEach(async () => {
  town = await openTown();
});
afterEach(() => town.close());

test('who searches in the compose box after their access has ended leaves an entry, without a word of it', async () => {
  const cleo = await town.person('Cleo Clinic', ['clinician']);
  const held = await town.store.read('staff', town.services.tenantId, cleo.id);
  if (!held) throw new Error('Cleo is gone.');
  const grants = held.document.grants.map((grant) => ({ ...grant, until: town.now() }));
  await town.store.replace('staff', held, { ...held.document, grants });

  const answer = await cleo.in('groupChat').searches('Marguerite');

  expect(answer.text).toContain('You do not have access yet.');
  const entries = await town.auditOf('none');
  expect(entries).toMatchObject([
    { by: cleo.id, verb: 'activities.compose', surface: 'groupChat', allowed: false, refusal: 'no-access' },
  ]);
  expect(JSON.stringify(entries)).not.toContain('Marguerite');
});

test('who never had access leaves none', async () => {
  const guest = await town.person('Gus Guest');

  await guest.searches('choir');

  expect(await town.auditOf('none')).toEqual([]);
});
