import * as fc from 'fast-check';
import { newNonce } from '../../../bot/nonce';
import type { CaseEvent } from '../../../domain/referral/caseEvent';
import { isOpen } from '../../../domain/referral/statusGroups';
import { ownerOf } from '../../../domain/referral/work/owner';
import { randomRuns } from '../../support/randomRuns';
import { refer } from '../../support/refer';
import { becomes, begun, type Deed, type Name } from '../../support/referralModel';
import { openTown, type Town } from '../../support/town';
import type { Person } from '../../support/townPerson';

/** What somebody presses, and what the timeline calls it once it is done. */
const presses: [Deed, CaseEvent, string, Record<string, string>][] = [
  ['take', 'taken', 'referral.take', {}],
  ['accept', 'accepted', 'referral.accept', {}],
  ['hello', 'saidHello', 'referral.hello', {}],
  ['ask', 'asked', 'referral.ask', { question: 'When?' }],
  ['answer', 'answered', 'referral.answer', { answer: 'Mornings.' }],
  ['toIntake', 'toIntake', 'referral.toIntake', {}],
  ['confirmCare', 'careConfirmed', 'referral.careConfirmed', {}],
  ['noAnswer', 'noAnswer', 'referral.firstContact', { result: 'noAnswer', way: 'call' }],
  ['text', 'leftMessage', 'referral.firstContact', { result: 'leftMessage', way: 'text' }],
  ['spoke', 'spoke', 'referral.firstContact', { result: 'spoke' }],
  ['handBack', 'handedBack', 'referral.handBack', {}],
  ['pause', 'paused', 'referral.pause', { resumeOn: '2026-12-24' }],
  ['resume', 'resumed', 'referral.resume', {}],
  ['close', 'closed', 'referral.close', { outcome: 'ownNetwork' }],
  ['withdraw', 'withdrawn', 'referral.withdraw', { reason: 'other' }],
  ['undo', 'undone', 'referral.undo', {}],
  ['iKnowThem', 'conflictDeclared', 'referral.conflict', {}],
];
const names = ['dana', 'ana', 'ben', 'lou', 'ivy'] as const;
const press = fc.record({
  name: fc.constantFrom(...names),
  at: fc.oneof(
    { weight: 3, arbitrary: fc.nat(presses.length - 3) },
    { weight: 1, arbitrary: fc.nat(presses.length - 1) },
  ),
  isTwice: fc.boolean(),
});
const rounds = fc.array(fc.array(press, { minLength: 2, maxLength: 4 }), {
  minLength: 4,
  maxLength: 12,
  size: 'max',
});

test('pressed by several people at the same moment, what was done is one story that may be', async () => {
  const town = await openTown();
  const people = {
    dana: await town.person('dana', ['clinician']),
    ana: await town.person('ana', ['linkWorker']),
    ben: await town.person('ben', ['linkWorker']),
    lou: await town.person('lou', ['lead']),
    ivy: await town.person('ivy', ['intake']),
  };
  let steps = 0;
  await fc.assert(
    fc.asyncProperty(rounds, async (all) => {
      const caseId = await refer(people.dana, {
        calledName: `Walk ${steps}`,
        contactDetails: `0400 ${100_000 + steps}`,
      });
      for (const round of all)
        await Promise.all(
          round.map(async ({ name, at, isTwice }) => {
            const activity = pressOf(people[name], caseId, at);
            await Promise.all([people[name].deliver(activity), isTwice && people[name].deliver(activity)]);
          }),
        );
      steps += await expectOneStory(town, people, caseId);
    }),
    { numRuns: Math.ceil(randomRuns / 5) },
  );
  expect(steps).toBeGreaterThan(randomRuns / 5);
  await town.close();
});

function pressOf(by: Person, caseId: string, at: number) {
  const [, , verb, inputs] = presses[at] ?? ['take', 'taken', 'referral.take', {}];
  const data = { verb, ids: { localId: 'brimbank', caseId }, nonce: newNonce(), ...inputs };
  return by.envelope({ type: 'invoke', name: 'task/submit', value: { data } });
}

/** Replays the timeline through the model: every step was allowed where it stood. Gives back how many there were. */
async function expectOneStory(town: Town, people: Record<(typeof names)[number], Person>, caseId: string) {
  const found = (await town.store.read('cases', 'brimbank', caseId))?.document;
  if (!found) throw new Error('The case is gone.');
  let expected = begun;
  for (const { by, event } of found.timeline.slice(1)) {
    const name = names.find((one) => people[one].id === by) as Name;
    const deed = presses.find(([, done]) => done === event)?.[0];
    const next = deed && becomes(expected, name, deed, 0, 'today');
    if (!next)
      throw new Error(
        `${name} ${event} was not allowed in ${expected.status}: ${JSON.stringify(found.timeline)}`,
      );
    expected = next;
  }
  expect(found.referral.status).toBe(expected.status);
  expect(isOpen(found.referral)).toBe(ownerOf(found) !== undefined);
  // a press delivered twice was done once
  expect(found.revision).toBe(found.timeline.length);
  const nonces = found.donePresses.map(({ nonce, verb, by }) => `${nonce} ${verb} ${by}`);
  expect(new Set(nonces).size).toBe(nonces.length);
  return found.timeline.length - 1;
}
