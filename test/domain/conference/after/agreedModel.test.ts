import * as fc from 'fast-check';
import { followTalkedOf, timesNamed } from '../../../../domain/conference/after/followTalkedOf';
import { comesUp } from '../../../../domain/conference/comesUp';
import type { Conference } from '../../../../domain/conference/conference';
import { heldBetween } from '../../../../domain/conference/heldBetween';
import type { Case } from '../../../../domain/referral/case';
import { dateAt } from '../../../../domain/staff/leave';
import { randomRuns } from '../../../support/randomRuns';
import { local } from '../../due/dueCases';
import { attends, caseOf, conferences, done, fullest, isLive, people } from './agreedDeeds';
import {
  type Action,
  becomes,
  comes,
  type Doing,
  dayFrom,
  deeds,
  type Model,
  type Place,
  places,
  type Typed,
  type Who,
} from './agreedModel';

const begin = Date.parse('2026-11-22T22:10:00.000Z');
const someTyped = fc.record<Typed>({
  what: fc.constantFrom('ring', 'write', 'ask', 'go', ''),
  owner: fc.constantFrom<Who>('ana', 'ana', 'cal', 'cal', 'lou', 'ben'),
  days: fc.oneof(
    { weight: 6, arbitrary: fc.nat(20) },
    { weight: 1, arbitrary: fc.integer({ min: -2, max: 370 }) },
  ),
});
const someDoing = fc.record({
  who: fc.constantFrom<Who>('ana', 'ana', 'cal', 'lou', 'ben'),
  deed: fc.constantFrom(...deeds),
  place: fc.constantFrom(...places),
  which: fc.nat(11),
  typed: fc.array(someTyped, { minLength: 1, maxLength: 2 }),
  wait: fc.constantFrom(0, 1, 9, 10, 700, 1440, 5000),
});

/** Both go the same way, whatever is done; what was reached is counted, so that a quiet run is not taken for a good one. */
function runs(
  sequence: readonly (Omit<Doing, 'id'> & { wait: number })[],
  before: readonly Action[],
  reached: Set<string>,
): void {
  let found = caseOf(before);
  let model: Model = { brought: [], actions: [...before], talked: [] };
  let kept = conferences;
  let minute = 0;
  for (const [index, { wait, ...rest }] of sequence.entries()) {
    minute += wait;
    const at = new Date(begin + minute * 60_000).toISOString();
    const today = dateAt(at, local.timeZone);
    const doing = { ...rest, id: `id${index}x` };
    const last = heldBetween(conferences[doing.place], local, '2026-11-01', today).at(-1)?.on;
    const next = becomes(model, doing, { minute, today, last });
    const decision = done(found, doing, at, today);
    expect([doing.deed, decision.ok]).toEqual([doing.deed, next !== undefined]);
    if (!decision.ok || !next) continue;
    found = { ...decision.next, revision: found.revision + 1 };
    model = next;
    kept = followed(kept, found, at);
    expectSame(found, model, kept);
    expectSameAgenda(found, model, today);
    reached.add(doing.deed);
    if (doing.deed === 'decide' && doing.typed.length > 1) reached.add('several agreed');
  }
}

/** As the job does after each deed. */
function followed(kept: Record<Place, Conference>, found: Case, at: string): Record<Place, Conference> {
  const next = { ...kept };
  for (const { id, on } of timesNamed(found, '2026')) {
    const place = places.find((one) => one === id) ?? 'thursday';
    next[place] = followTalkedOf(next[place], found, on, at) ?? next[place];
  }
  return next;
}

function expectSame(
  { id, brought = [], teamActions = [] }: Case,
  model: Model,
  kept: Record<Place, Conference>,
) {
  expect(brought.map((one) => [one.id, one.conferenceId])).toEqual(
    model.brought.map((one) => [one.id, one.place]),
  );
  const actions = model.actions.map(({ owner, place, ...one }) => ({
    ...one,
    owner: people[owner].id,
    conferenceId: place,
  }));
  expect(teamActions.map((one) => ({ ...one, owner: one.owner.personId }))).toEqual(actions);
  const talked = places.flatMap((place) =>
    kept[place].occurrences
      .filter(({ discussed }) => discussed.includes(id))
      .map((one) => `${place} ${one.id}`),
  );
  expect(talked.sort()).toEqual([...new Set(model.talked)].sort());
}

function expectSameAgenda(found: Case, model: Model, today: string) {
  for (const place of places)
    for (const held of heldBetween(conferences[place], local, today, dayFrom(today, 35)))
      expect([held.on, comesUp(found, conferences[place], held, isLive)]).toEqual([
        held.on,
        comes(model, place, held.on, attends[place]),
      ]);
}

test('brought, decided, agreed, done, let go and taken back in any order, it stands and comes up as a page says', () => {
  const reached = new Set<string>();
  void fc.assert(
    fc.property(
      fc.array(someDoing, { minLength: 1, maxLength: 24, size: 'max' }),
      fc.constantFrom([], fullest),
      (sequence, before) => runs(sequence, before, reached),
    ),
    { numRuns: randomRuns * 2 },
  );
  if (randomRuns < 20) return;
  expect([...reached].sort()).toEqual([...new Set([...deeds, 'several agreed'])].sort());
});
