import type { Store } from '../../../store/store';
import { textOf } from '../../support/cardReading';
import { caseDeeds } from '../../support/caseDeeds';
import { type CaseTown, openCaseTown } from '../../support/caseTown';
import type { CaseDeed } from '../../support/deeds/caseDeed';

const id = 'BRI-2THS';
const other = 'BRI-2AAA';
const unsure = 'We could not confirm it was saved. Press again: it will not be sent twice.';

let at: CaseTown;
let release: () => void = () => undefined;
let slow: 'before' | 'after' | undefined;
let held: Promise<void>;
beforeAll(async () => {
  const storeInFront = (store: Store): Store => ({
    ...store,
    async replace(container, before, document) {
      const when = container === 'cases' ? slow : undefined;
      if (when === 'before') await held;
      const done = await store.replace(container, before, document);
      if (when === 'after') await held;
      return done;
    },
  });
  at = await openCaseTown({ storeInFront });
});
beforeEach(async () => {
  await at.forgetAll();
  held = new Promise<void>((resolve) => {
    release = resolve;
  });
});
afterEach(() => release());

/** A slow store is soon given up; the next press has all its time. */
const waits = (answerWithin: number) => Object.assign(at.town.services, { answerWithin });
afterAll(() => at.town.close());

const asking = caseDeeds
  .filter(({ inputs, withOther }) => inputs && !withOther)
  .map((deed): [string, CaseDeed] => [`${deed.by} ${deed.verb} (${deed.event})`, deed]);

describe.each([
  ['before it has kept it', 'before'],
  ['after it has kept it', 'after'],
] as const)('a store that is slow %s', (_, when) => {
  test.each(asking)(
    '%s: what was typed is still there, and pressed again it is done once',
    async (_name, deed) => {
      await at.keep(deed.status, id, deed.more?.(at, { id, other }));
      const before = await at.caseOf(id);
      const inputs = deed.inputs?.(at, other) ?? {};
      slow = when;
      waits(75);
      const late = await at.presses(deed.by, deed.verb, { caseId: id, ...deed.ids }, inputs, before.revision);
      slow = undefined;
      waits(2_500);

      expect(textOf(late.card)).toContain(unsure);
      for (const typed of Object.values(inputs))
        expect(late.raw).toContain(JSON.stringify(typed).slice(1, -1));
      const again = deed.verb === 'referral.correct' ? 'Save correction' : 'Press again';
      const done = await at.people[deed.by].presses(late.card, again);

      expect(textOf(done.card) || done.line).not.toContain(unsure);
      release();
      await at.town.quiet();
      const found = await at.caseOf(id);
      expect(found.timeline.slice(before.timeline.length).map(({ event }) => event)).toEqual([deed.event]);
      expect(found.revision).toBe(before.revision + 1);
    },
  );
});
