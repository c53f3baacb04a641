import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { emptyDay } from '../../../domain/day/day';
import type { Store } from '../../../store/store';
import { caseWith } from '../../support/cases';
import { conferenceWith } from '../../support/conferences';
import { approvedAt, exportDesk, keepRequest, keepStaff } from '../../support/exports';
import { groupWith } from '../../support/groups';
import { memoryStore } from '../../support/memoryStore';
import { randomRuns } from '../../support/randomRuns';

const desk = exportDesk();
afterAll(desk.end);

const both = { referrer: { id: 'r', name: 'R', grants: [] }, holder: { id: 'h', name: 'H', grants: [] } };
const made = {
  brimbank: caseWith('closed', 'BRI-2THS', both),
  latrobe: caseWith('closed', 'LAT-2THS', both, 'latrobe'),
};
const by = { personId: 'h', name: 'H' };
const locals = ['brimbank', 'latrobe'] as const;
type At = (typeof locals)[number];

/** Keeps one of it at a Local, and gives the container that it has to come out of. */
const keep: Record<string, (store: Store, localId: At, id: string, words: string) => Promise<string>> = {
  async cases(store, localId, id, words) {
    const found = made[localId];
    const participant = { ...found.participant, calledName: words };
    await store.create('cases', {
      ...found,
      id,
      participant,
      ...(words.length % 2 && { restrictedTo: ['h'] }),
    });
    return 'cases';
  },
  async history(store, localId, id, words) {
    const entries = [{ at: approvedAt, by: 'h', event: 'spoke', text: words } as const];
    await store.create('case-history', { id, localId, caseId: 'BRI-2THS', after: 0, entries });
    return 'case-history';
  },
  async groups(store, localId, id, words) {
    await store.create('groups', groupWith({ id, localId, name: words }));
    return 'groups';
  },
  async conferences(store, localId, id, words) {
    await store.create('conferences', conferenceWith(by, { id, localId, title: words }));
    return 'conferences';
  },
  async staff(store, localId, id) {
    await keepStaff(store, id, 'clinician', localId);
    return 'staff';
  },
  async audit(store, localId, id) {
    const view = { verb: 'x', kind: 'view', surface: 'dialog', allowed: true, by: 'h', as: 'lead' } as const;
    await store.create('audit', { id, subjectId: localId, at: approvedAt, ...view });
    return 'audit';
  },
  async 'looked into'(store, localId, id) {
    const view = { verb: 'x', kind: 'write', surface: 'dialog', allowed: true, by: 'h', as: 'lead' } as const;
    const subjectId = `oddHours|${localId}|2026-11-20|h`;
    await store.create('audit', { id, subjectId, at: approvedAt, ...view });
    return 'audit';
  },
};
/** A person's own, or the bot's: never in it. */
async function keepApart(store: Store, id: string, words: string): Promise<void> {
  const draft = {
    id,
    personId: 'h',
    localId: 'brimbank',
    startedAt: approvedAt,
    savedAt: approvedAt,
    wakeAt: approvedAt,
  };
  await store.create('drafts', { ...draft, state: 'open', typed: { calledName: `DRAFT ${words}` } });
  await store.create('days', { ...emptyDay(`DRAFT ${id}`), parked: [] });
  await store.create('leases', { id: `DRAFT ${id}`, holder: 'x', until: approvedAt });
}

const kept = fc.record({
  kind: fc.constantFrom(...Object.keys(keep)),
  at: fc.constantFrom(...locals),
  words: fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('a\u2028b', '\r\n', '}\n{')),
});

test('everything of the Local comes out once as it was, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(kept, { maxLength: 40 }), async (all) => {
      const store = memoryStore();
      await keepRequest(store);
      const expected: string[] = [];
      for (const [index, { kind, at, words }] of all.entries()) {
        const id = `${at === 'brimbank' ? 'OURS' : 'OTHER'}-${index}`;
        const container = await keep[kind]?.(store, at, id, words);
        if (at === 'brimbank') expected.push(`${container} ${id}`);
        await keepApart(store, `DRAFT-${index}`, words);
      }
      rmSync(desk.file, { force: true });
      await desk.makes(store);
      const opened = await desk.opens();
      expect([opened.code, opened.said]).toEqual([0, expect.stringContaining('Export EXP-7K3Q is whole.')]);
      const out = opened.lines.slice(1, -1).map((line) => JSON.parse(line));
      const ours = out.filter(({ document }) => document.id.startsWith('OURS'));
      expect(ours.map(({ container, document }) => `${container} ${document.id}`).sort()).toEqual(
        expected.sort(),
      );
      expect(opened.lines.join()).not.toMatch(/OTHER-|DRAFT/);
      for (const { container, document } of ours.filter((one) => one.container === 'cases'))
        expect(document).toEqual((await store.read(container, 'brimbank', document.id))?.document);
    }),
    { numRuns: randomRuns },
  );
});

test('of a colleague of two Locals only what they are here comes out', async () => {
  const store = memoryStore();
  await keepRequest(store);
  await keepStaff(store, 'two', 'clinician', 'brimbank', 'latrobe');
  const entry = { subjectId: 'two', at: approvedAt, by: 'x', as: 'lead', verb: 'staff.grant' } as const;
  await store.create('audit', { ...entry, id: 'e', kind: 'write', surface: 'dialog', allowed: true });
  rmSync(desk.file, { force: true });
  await desk.makes(store);
  const lines = (await desk.opens()).lines.join('\n');
  expect(lines).toContain('Name of two');
  expect(lines).not.toMatch(/latrobe|staff\.grant|hours/);
});
