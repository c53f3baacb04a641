import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { containerNames, partitionKeys } from '../../../store/containers';
import { migrations, type StoredDocument } from '../../../store/schema/migrations';
import { textOf } from '../../support/cardReading';
import { type CaseTown, type Name, openCaseTown } from '../../support/caseTown';
import { MemoryFile, memoryStore } from '../../support/memoryStore';
import { rawMemory } from '../../support/store/rawMemory';

const fileOf = (container: string, version: number) =>
  join(__dirname, '../../data/schema', `${container}-${version}.json`);
const golden = (container: string, version: number): StoredDocument =>
  JSON.parse(readFileSync(fileOf(container, version), 'utf8'));
const everyVersion = containerNames.flatMap((container) =>
  Array.from({ length: (migrations[container]?.length ?? 0) + 1 }, (_, before) => ({
    container,
    version: before + 1,
  })),
);

test.each(everyVersion)('a document of $container, version $version, is kept for trial', (one) => {
  expect(existsSync(fileOf(one.container, one.version))).toBe(true);
});

test.each(everyVersion)(
  'a document of $container, version $version, is read in the newest shape',
  async ({ container, version }) => {
    const file = new MemoryFile();
    const document = golden(container, version);
    await rawMemory(file).keep(container, { ...document, ...(version > 1 && { schemaVersion: version }) });
    const place = [String(document[partitionKeys[container]]), String(document['id'])] as const;
    const newest = golden(container, (migrations[container]?.length ?? 0) + 1);
    expect((await memoryStore(file).read(container, ...place))?.document).toEqual(newest);
  },
);

/** What people see of documents as they were when each container was young. */
describe.each([...new Set(everyVersion.map(({ version }) => version))])(
  'documents of version %p',
  (version) => {
    let at: CaseTown;
    beforeAll(async () => {
      const file = new MemoryFile();
      at = await openCaseTown({ store: memoryStore(file) });
      for (const container of containerNames)
        if (existsSync(fileOf(container, version)))
          await rawMemory(file).keep(container, {
            ...golden(container, version),
            ...(version > 1 && { schemaVersion: version }),
          });
    });
    afterAll(() => at.town.close());

    test.each<[Name, string, string]>([
      ['ana', 'my cases', 'BRI-7K3Q'],
      ['ana', 'leave', 'Monday, Tuesday, Wednesday'],
      ['ana', 'reminders', 'A plan is to be looked at together'],
      ['ana', 'groups', 'Walks'],
      ['ana', 'conference', 'Thursday case conference'],
      ['ana', 'gaps', 'Ask the community house'],
      ['lou', 'staff', 'Ana Petrov'],
      ['lou', 'nudges', 'Sent: A referral that was sent (1)'],
      ['ana', 'activities morning tea', 'Morning tea and gentle walking group'],
      ['dana', 'refer', 'Continue the one from Monday'],
    ])('%s says "%s" and reads "%s"', async (who, words, reads) => {
      expect(textOf(await at.people[who].says(words))).toContain(reads);
    });

    test.each([
      ['referral.open', 'Canary Marigold'],
      ['case.timeline', 'What happened'],
      ['plan.open', 'Canary goal 0'],
      ['connections.open', 'BRI-7K3Q'],
      ['team.actions', 'Agreed with the team'],
      ['about.open', 'BRI-7K3Q'],
      ['referral.record', 'The last step'],
    ])('%s of the case shows "%s"', async (verb, shows) => {
      const { card } = await at.presses('ana', verb, { caseId: 'BRI-7K3Q' });
      expect(textOf(card)).toContain(shows);
      expect(textOf(card)).not.toMatch(/could not confirm|took too long/);
    });

    test('a deed on the case writes it in the newest shape', async () => {
      const { revision } = await at.caseOf('BRI-7K3Q');
      const inputs = { resumeOn: '2026-12-14' };
      await at.presses('ana', 'referral.pause', { caseId: 'BRI-7K3Q' }, inputs, revision);
      const after = await at.caseOf('BRI-7K3Q');
      expect([after.referral.status, after.revision]).toEqual(['paused', revision + 1]);
    });
  },
);
