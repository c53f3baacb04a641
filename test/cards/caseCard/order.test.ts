import { caseDetails } from '../../../cards/referral/caseDetails';
import type { Relation } from '../../../domain/referral/access';
import type { Case } from '../../../domain/referral/case';
import type { Status } from '../../../domain/referral/referral';
import { buttonsOf, textOf } from '../../support/cardReading';
import { ana, begin, case1 } from '../../support/checkInCases';
import { local } from '../../support/referralDeeds';
import { workedCase } from '../../support/workedCase';

const drawn = (found: Case, relations: Relation[] = ['holder']) =>
  caseDetails({
    found,
    relations,
    local,
    timeZone: local.timeZone,
    nonce: 'K7'.repeat(16),
    readerId: ana.id,
    now: begin,
    parking: { isParked: false, nonce: 'K8'.repeat(16) },
  });
const placesOf = (text: string, wanted: readonly string[]) => wanted.map((one) => text.indexOf(one));

test.each<Status>(['named', 'gettingStarted', 'paused'])(
  'when it is %s, it is read from what matters to what is seldom needed',
  (status) => {
    const text = textOf(drawn(case1(status, workedCase(ana.id))));

    const places = placesOf(text, [
      'Canary Marigold (Canary they/them)',
      'BRI-7K3Q · ',
      'What matters, in their words',
      'Change what matters',
      'Canary said lately',
      'How to reach them',
      'Safe to leave a message',
      'Change how to be in touch',
      'Consents: yes to',
      'Who can see this',
      'What happened last',
      'All steps',
      'What the referral said',
      'More',
      'Park for supervision',
      'Not a clinical record',
    ]);
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  },
);

test.each<Status>(['sent', 'waiting', 'needInfo', 'withIntake'])(
  'until somebody has taken it (%s), it is what the referral said',
  (status) => {
    const text = textOf(drawn(case1(status), ['mayTake']));

    expect(text).toContain('Canary whistling');
    expect(text).toContain('From the referral');
    expect(text).not.toMatch(/Consents: yes to|What happened last|All steps|Change what matters/);
  },
);

test('of a case that has ended all is read, and no part of the work is changed', () => {
  const card = drawn(case1('closed', workedCase(ana.id)), ['holder']);
  expect(textOf(card)).toContain('What came of it');
  expect(textOf(card)).toContain('All steps');
  const verbs = buttonsOf(card).flatMap((one) => ('data' in one ? [String(one.data?.['verb'])] : []));
  expect(verbs.filter((verb) => /\.form$/.test(verb) && !verb.startsWith('referral.'))).toEqual([]);
});

test('one main button, and six at most below', () => {
  const { actions = [] } = drawn(case1('gettingStarted', workedCase(ana.id)), ['holder', 'lead']);
  expect(actions.length).toBeLessThanOrEqual(6);
  expect(actions.filter(({ style }) => style === 'positive').length).toBe(1);
});

test('what is long stands folded until somebody asks for it', () => {
  const { body } = drawn(case1('gettingStarted', workedCase(ana.id)));
  const folded = body.filter(({ isVisible }) => isVisible === false).map(({ id }) => id);
  expect(folded).toEqual(expect.arrayContaining(['consents', 'referralSaid', 'more']));
  const targets = buttonsOf({ ...drawn(case1('gettingStarted')), body }).flatMap((one) =>
    one.type === 'Action.ToggleVisibility' ? one.targetElements : [],
  );
  expect(targets).toEqual(expect.arrayContaining(folded));
});
