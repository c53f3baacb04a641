import fc from 'fast-check';
import type { Activity, HsdsEdits, OurKnowledge } from '../../../../domain/activity/activity';
import type { ActivityDecision } from '../../../../domain/activity/activityDecision';
import { carefulVetting } from '../../../../domain/activity/add/merge/carefulVetting';
import { standsAlone, takeApart } from '../../../../domain/activity/add/merge/takeApart';
import { mergedAway, takeIn } from '../../../../domain/activity/add/merge/takeIn';
import { activityFromSource } from '../../../../domain/activity/hsds/activityFromSource';
import { patched } from '../../../../domain/activity/patched';
import { vettingStatuses } from '../../../../domain/activity/trust/vetting';
import { randomRuns } from '../../../support/randomRuns';

const by = { personId: 'p', name: 'Ana Link' };
const at = '2026-11-22T22:10:00.000Z';

function made(id: string, ours: OurKnowledge = {}): Activity {
  const source = { id, name: id, status: 'active' };
  const read = activityFromSource({ localId: 'brimbank', importedAt: at, source, edits: ours.edits });
  if (!read.ok) throw new Error(read.lacks);
  return { ...read.activity, ...ours };
}

function after(found: Activity, decision: ActivityDecision): Activity {
  if (!decision.ok) throw new Error(decision.refusal);
  return patched(found, decision.patch, { at, by, what: decision.what });
}

const vetting = fc
  .record({
    status: fc.constantFrom(...vettingStatuses),
    at: fc.constantFrom('2026-01-01T00:00:00Z', '2026-05-01T00:00:00Z', '2026-09-01T00:00:00Z'),
  })
  .map((some) => ({ ...some, by, checks: [] }));
const knowledge = fc
  .record(
    {
      vetting,
      tags: fc.uniqueArray(fc.constantFrom('gardening', 'quiet', 'vi')),
      whatToExpect: fc.record({ size: fc.string(), noise: fc.string() }, { requiredKeys: [] }),
      communityKinds: fc.uniqueArray(fc.constantFrom('place' as const, 'culture' as const)),
      concerns: fc.constant([{ at, by, what: 'moved' }]),
      localContact: fc.constant(by),
      edits: fc.constantFrom<HsdsEdits>(
        { assured_date: '2026-01-01' },
        { assured_date: '2026-10-01' },
        { email: 'a@b.org' },
      ),
    },
    { requiredKeys: [] },
  )
  .map((some): OurKnowledge => JSON.parse(JSON.stringify(some)));

test('whatever both know, care wins and nothing is lost; once more changes nothing', () => {
  fc.assert(
    fc.property(knowledge, knowledge, (mine, theirs) => {
      const [one, other] = [made('one', mine), made('other', theirs)];
      const merged = after(one, takeIn(one, other));
      const statuses = [mine.vetting?.status, theirs.vetting?.status];
      if (statuses.includes('doNotSuggest')) expect(merged.vetting?.status).toBe('doNotSuggest');
      expect(merged.tags ?? []).toEqual(
        expect.arrayContaining([...(mine.tags ?? []), ...(theirs.tags ?? [])]),
      );
      expect(merged.whatToExpect ?? {}).toMatchObject(mine.whatToExpect ?? {});
      expect(Object.keys(merged.whatToExpect ?? {})).toEqual(
        expect.arrayContaining(Object.keys(theirs.whatToExpect ?? {})),
      );
      const assured = [one.assured_date ?? '', other.assured_date ?? ''].sort().at(-1);
      expect(merged.assured_date ?? '').toBe(assured);
      expect(takeIn(merged, other)).toMatchObject({ ok: false, refusal: 'already-so' });
    }),
    { numRuns: randomRuns },
  );
});

test('taken apart at once, it is as it was, but that "do not suggest" holds on', () => {
  fc.assert(
    fc.property(knowledge, knowledge, (mine, theirs) => {
      const [one, other] = [made('one', mine), made('other', theirs)];
      const merged = after(one, takeIn(one, other));
      const apart = after(merged, takeApart(merged, 'other'));
      const { changes, revision, ...rest } = apart;
      const { changes: _before, revision: _first, ...was } = one;
      const held = merged.vetting?.status === 'doNotSuggest' ? { vetting: merged.vetting } : {};
      expect(rest).toEqual(JSON.parse(JSON.stringify({ ...was, ...held })));
      expect(changes.map(({ what }) => what)).toEqual(['merged', 'unmerged']);
      expect(revision).toBe(2);
    }),
    { numRuns: randomRuns },
  );
});

test('what somebody did after the merge stays when they are taken apart', () => {
  const one = made('one');
  const merged = after(one, takeIn(one, made('other', { tags: ['quiet'], localContact: by })));
  const worked = patched(merged, { tags: ['quiet', 'vi'] }, { at, by, what: 'whatToExpect' });

  const apart = after(worked, takeApart(worked, 'other'));

  expect(apart.tags).toEqual(['quiet', 'vi']);
  expect(apart).not.toHaveProperty('localContact');
});

test('neither itself, nor both ways, nor twice', () => {
  const one = made('one');

  expect(takeIn(one, one).ok).toBe(false);
  expect(takeIn(one, made('other', { mergedFrom: ['one'] })).ok).toBe(false);
  expect(mergedAway(made('other', { mergedFrom: ['one'] }), 'one').ok).toBe(false);
  expect(mergedAway(made('other', { mergedInto: 'third' }), 'one').ok).toBe(false);
  expect(takeApart(one, 'other').ok).toBe(false);
  expect(standsAlone(made('other', { mergedInto: 'third' }), one).ok).toBe(false);
});

test('of two visits the later one counts', () => {
  const seen = (status: 'visited' | 'phoned', when: string) => ({ status, at: when, by, checks: [] });
  const [early, late] = [seen('visited', '2026-01-01'), seen('phoned', '2026-02-01')];

  expect(carefulVetting(early, late)).toBe(late);
  expect(carefulVetting(late, early)).toBe(late);
  expect(carefulVetting(undefined, early)).toBe(early);
});

test('"do not suggest" that was said of the two together holds for the other as well', () => {
  const one = made('one', { vetting: { status: 'doNotSuggest', at, by, checks: [] } });

  const apart = after(
    made('other', { mergedInto: 'one' }),
    standsAlone(made('other', { mergedInto: 'one' }), one),
  );

  expect(apart).toMatchObject({ vetting: { status: 'doNotSuggest' } });
  expect(apart).not.toHaveProperty('mergedInto');
});
