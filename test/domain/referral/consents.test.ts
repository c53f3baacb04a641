import * as fc from 'fast-check';
import { outcomeLine } from '../../../cards/referral/referrerCard';
import { noticeStillHolds } from '../../../domain/notice/noticeStillHolds';
import { relationsTo } from '../../../domain/referral/access';
import type { Case } from '../../../domain/referral/case';
import { changeConsents, narrower } from '../../../domain/referral/people/changeConsents';
import { type ConsentPurpose, type Consents, consentPurposes } from '../../../domain/referral/people/consent';
import { noGpNote } from '../../../domain/referral/record/gpNoteText';
import { caseWith } from '../../support/cases';
import { connection } from '../../support/connections';
import { randomRuns } from '../../support/randomRuns';
import { people } from '../../support/referralDeeds';

const at = '2026-11-23T01:00:00.000Z';
const { dana, ana, eve, lou } = people;

/** Everything that some consent opens, and whether it stands open. */
const opened: Record<string, (found: Case) => boolean> = {
  'the link worker sees who it is': (found) => relationsTo(found, ana).includes('holder'),
  'the referrer hears': (found) => noticeStillHolds('referral.firstContact', '99:x', found, dana),
  'the care team sees who it is': (found) => relationsTo(found, eve).includes('careTeam'),
  'the referrer reads what came of it': (found) => outcomeLine(closed(found)).length > 0,
  'the referrer hears that they have begun to go along': (found) =>
    noticeStillHolds('referral.connected', '99:x', found, dana),
  'a note to the GP': (found) => noGpNote(closed(found), ['holder']) === undefined,
  'being asked about the evaluation': (found) => found.consents.evaluationContact.given,
  'getting in touch with a group': (found) => found.consents.contactGroup.given,
};
const opens: Record<ConsentPurpose, string[]> = {
  refer: ['the link worker sees who it is', 'the referrer hears'],
  shareWithTeam: ['the care team sees who it is'],
  tellReferrerOutcome: [
    'the referrer reads what came of it',
    'the referrer hears that they have begun to go along',
  ],
  contactGroup: ['getting in touch with a group'],
  contactGp: ['a note to the GP'],
  evaluationContact: ['being asked about the evaluation'],
};
const closed = (found: Case): Case => ({
  ...found,
  referral: {
    status: 'closed',
    sentAt: at,
    since: at,
    takenBy: { personId: 'ana', name: 'ana' },
    outcome: 'ownNetwork',
    themes: [],
  },
});

/** With the link worker ana, eve on the care team, and a yes to everything or to nothing but the referral. */
function started(given: boolean): Case {
  const made = caseWith('gettingStarted', 'BRI-7K3Q', { referrer: dana, holder: ana });
  const consents = { ...made.consents };
  for (const purpose of consentPurposes)
    if (purpose !== 'refer') consents[purpose] = given ? made.consents.refer : { given: false };
  const connections = [connection('goingAlong', { visits: 1 })];
  return { ...made, consents, connections, careTeam: [{ personId: 'eve', name: 'eve' }] };
}
const standing = (found: Case) => Object.keys(opened).filter((what) => opened[what]?.(found));

test('with a yes to all, all stands open', () => {
  expect(standing(started(true))).toEqual(Object.keys(opened));
});

test.each(consentPurposes.filter((purpose) => purpose !== 'refer'))(
  'a yes to %s opens what it opens and nothing else',
  (purpose) => {
    const before = started(false);
    const decision = changeConsents(before, { [purpose]: true }, ana, at);
    if (!decision.ok) throw new Error(decision.refusal);
    // a later yes lets nobody in again by itself
    const after = { ...decision.next, careTeam: before.careTeam };

    expect(standing(after).sort()).toEqual([...opens.refer, ...opens[purpose]].sort());
  },
);

test.each(consentPurposes.filter((purpose) => purpose !== 'refer'))(
  'a no to %s closes what it opened and nothing else, at once',
  (purpose) => {
    for (const by of [dana, ana, eve, lou]) {
      const decision = changeConsents(started(true), { [purpose]: false }, by, at);
      if (!decision.ok) throw new Error(`${by.id}: ${decision.refusal}`);

      const left = Object.keys(opened).filter((what) => !opens[purpose].includes(what));
      expect(standing(decision.next)).toEqual(left);
      expect(decision.next.referral.status).toBe('gettingStarted');
    }
  },
);

test('a no to the referral itself ends it, and everything that stood on it, by anyone on the case', () => {
  for (const by of [dana, ana, eve, lou]) {
    const decision = changeConsents(started(true), { refer: false }, by, at);
    if (!decision.ok) throw new Error(`${by.id}: ${decision.refusal}`);

    expect(decision.next.referral.status).toBe('withdrawn');
    expect(standing(decision.next)).not.toEqual(expect.arrayContaining(opens.refer));
    expect(relationsTo(decision.next, ana)).not.toContain('holder');
    expect(relationsTo(decision.next, eve)).toEqual([]);
  }
});

test('a yes is written by those of the work; a referrer or a colleague of the team may only write a no', () => {
  for (const by of [dana, eve])
    expect(
      changeConsents(
        {
          ...started(false),
          consents: { ...started(false).consents, shareWithTeam: started(true).consents.refer },
        },
        { contactGp: true },
        by,
        at,
      ),
    ).toEqual({ ok: false, refusal: 'not-yours' });
  expect(changeConsents(started(true), { contactGp: false }, people.ivy, at)).toEqual({
    ok: false,
    refusal: 'not-yours',
  });
});

test('whoever a no has put out is not let in again by a later yes', () => {
  const no = changeConsents(started(true), { shareWithTeam: false }, ana, at);
  const yes = no.ok ? changeConsents(no.next, { shareWithTeam: true }, ana, at) : no;

  expect(yes.ok && relationsTo(yes.next, eve)).toEqual([]);
});

test('of two cases that are one person, only what both allow stands open', () => {
  const some = fc.record(Object.fromEntries(consentPurposes.map((purpose) => [purpose, fc.boolean()])));
  const consentsOf = (given: Record<string, boolean>): Consents => {
    const { refer } = started(true).consents;
    return Object.fromEntries(
      consentPurposes.map((purpose) => [purpose, given[purpose] ? refer : { given: false }]),
    ) as Consents;
  };
  void fc.assert(
    fc.property(some, some, (one, other) => {
      const both = narrower(consentsOf(one), consentsOf(other));
      for (const purpose of consentPurposes)
        expect(both[purpose].given).toBe(Boolean(one[purpose] && other[purpose]));
    }),
    { numRuns: randomRuns },
  );
});
