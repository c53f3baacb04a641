import type { Case } from '../../../../domain/referral/case';
import { sixLocals } from '../../../../domain/sixLocals';
import { buttonTitles, textOf, untouched } from '../../../support/cardReading';
import { completeReferral } from '../../../support/completeReferral';
import { openTown, type Town } from '../../../support/town';
import type { Person } from '../../../support/townPerson';

let town: Town;
let dana: Person;
beforeEach(async () => {
  town = await openTown();
  dana = await town.person('Dana Whitfield', ['clinician']);
});
afterEach(() => town.close());

const begin = async () => (await dana.presses(await dana.says('refer'), 'Refer a person')).card;
const cases = async () => (await town.everything())['cases'] as Case[];
const onlyCase = async () => (await cases())[0] as Case;
const send = async (typed: Record<string, string>) =>
  dana.presses(await begin(), 'Send referral', { ...completeReferral, ...typed });

/** Ids of what stands open on a form. */
function open(card: Awaited<ReturnType<typeof begin>>): string[] {
  const shown = (parts: unknown): string[] =>
    (parts as { type: string; id?: string; isVisible?: boolean; items?: unknown[] }[]).flatMap((part) =>
      part.type === 'Container' && part.isVisible ? [part.id ?? '', ...shown(part.items ?? [])] : [],
    );
  return shown(card?.body ?? []);
}

test('six answers are enough; all else is folded away and then recorded as not said', async () => {
  const form = await begin();
  expect(open(form)).toEqual([]);
  expect(buttonTitles(form)).toEqual(
    expect.arrayContaining([
      'More, if you know',
      'What else they say yes to',
      'About them, and what helps',
      'Where it comes from',
    ]),
  );
  const { calledName, participantType, ageBand, careStatus, contactDetails, consent } = completeReferral;
  const six = { calledName, participantType, ageBand, careStatus, contactDetails, consent };
  const sent = await dana.presses(form, 'Send referral', six);

  expect(textOf(sent.card)).toContain('Sent to the link workers');
  const { participant, origin, consents } = await onlyCase();
  expect(participant).toEqual({
    calledName,
    participantType,
    ageBand,
    careStatus,
    contact: { way: 'call', details: contactDetails, safeToLeaveMessage: false },
    doNotContactDirectly: false,
    reasons: [],
    indigenousStatus: 'notStated',
  });
  expect(origin).toEqual({ source: 'clinician', mayReply: false, priorityGroups: [] });
  const { refer, ...others } = consents;
  expect(refer.given).toBe(true);
  expect(Object.values(others)).toEqual(Array(5).fill({ given: false }));
});

test('what is known is kept with the referral, and the correction shows all of it again', async () => {
  const typed = {
    ...completeReferral,
    tellReferrerOutcome: 'true',
    contactGp: 'true',
    indigenousStatus: 'both',
    mayReply: 'true',
    priorityGroups: 'olderVictorians',
  };
  await send(typed);

  const { participant, origin, consents } = await onlyCase();
  expect(participant).toMatchObject({
    pronouns: 'Canary they/them',
    language: 'Canary Turkish',
    interpreter: 'spoken',
    indigenousStatus: 'both',
    accessNeeds: 'Canary ramp',
    whatHelps: 'Canary mornings',
    avoid: 'Canary crowds',
  });
  expect(origin).toEqual({
    source: 'gp',
    organisation: 'Canary Family Clinic',
    mayReply: true,
    supportContext: 'partOfPlan',
    priorityGroups: ['olderVictorians'],
  });
  const yes = Object.entries(consents).flatMap(([purpose, { given }]) => (given ? [purpose] : []));
  expect(yes).toEqual(['refer', 'tellReferrerOutcome', 'contactGp']);
  const correction = await dana.presses(await dana.cardSaying('Correct it'), 'Correct it');
  expect(untouched(correction.card)).toEqual(typed);
  expect(open(correction.card)).toEqual(['ifYouKnow', 'alsoAgreed', 'aboutThem', 'whereFrom']);
});

test('the question of origin is asked in the words of the standard, and "not stated" is no answer to choose', async () => {
  const form = await begin();
  expect(textOf(form)).toContain(
    [
      'Is the person of Aboriginal or Torres Strait Islander origin?',
      'No',
      'Yes, Aboriginal',
      'Yes, Torres Strait Islander',
      'Yes, both',
    ].join('\n'),
  );
  expect(textOf(form)).not.toMatch(/not stated/i);
});

test.each([
  ['something typed', { avoid: 'Loud rooms' }, ['ifYouKnow', 'aboutThem']],
  ['a consent ticked', { contactGroup: 'true' }, ['ifYouKnow', 'alsoAgreed']],
  ['a problem', { organisation: 'x'.repeat(101) }, ['ifYouKnow', 'whereFrom']],
])('a form that comes back with %s in it shows that part open, and no other', async (_, typed, parts) => {
  const back = await dana.presses(await begin(), 'Send referral', typed);
  expect(open(back.card)).toEqual(parts);
});

test('a peer worker is the source of what they send, unless they say who suggested it', async () => {
  const pat = await town.person('Pat Nguyen', ['peerWorker']);
  for (const source of ['', 'self']) {
    const form = await pat.presses(await pat.says('refer'), 'Refer a person');
    await pat.presses(form.card, 'Send referral', { ...completeReferral, source });
  }
  expect((await cases()).map(({ origin }) => origin.source).sort()).toEqual(['peerWorker', 'self']);
});

test('a Local without priority groups asks for none, and another Local’s are not taken over', async () => {
  await town.close();
  const groups = [{ id: 'newParents', name: 'New parents' }];
  const locals = sixLocals.map((one) => ({ ...one, priorityGroups: one.id === 'latrobe' ? groups : [] }));
  town = await openTown({ locals });
  dana = await town.person('Dana Whitfield', ['clinician'], 'brimbank', 'latrobe');

  expect(textOf(await begin())).not.toContain('Priority group');
  await send({ localId: 'latrobe', priorityGroups: 'newParents' });
  await send({ localId: 'brimbank', priorityGroups: 'newParents' });
  const of = async (localId: string) => (await cases()).find((one) => one.localId === localId)?.origin;
  expect((await of('latrobe'))?.priorityGroups).toEqual(['newParents']);
  expect((await of('brimbank'))?.priorityGroups).toEqual([]);
});
