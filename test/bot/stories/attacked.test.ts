import type { Case } from '../../../domain/referral/case';
import { buttonTitles, textOf } from '../../support/cardReading';
import { refer } from '../../support/refer';
import { answered, type Person } from '../../support/townPerson';
import { openStory, type Story } from './story';

let story: Story;
let dana: Person;
let tess: Person;
let ana: Person;
let lou: Person;
beforeEach(async () => {
  story = await openStory();
  dana = await story.town.person('Dana Whitfield', ['clinician']);
  tess = await story.town.person('Tess Moore', ['clinician']);
  ana = await story.town.person('Ana Petrov', ['linkWorker']);
  lou = await story.town.person('Lou Marsh', ['lead']);
});
afterEach(() => story.town.close());

const nothingHere = 'There is nothing here that you can open.';
const known = { calledName: 'Agnes Marlow', contactDetails: '0491 570 737' };
const again = { calledName: 'Aggie Marlow', contactDetails: '0491570737' };
const isTheSame = (id: string, by = ana) =>
  story.does(by, id, 'It is the same person', 'They are the same person');
const consentsNo = (by: Person, id: string) =>
  story.does(by, id, 'Consents', ['Save consents', { refer: 'false' }]);
async function ends(id: string) {
  await story.does(ana, id, 'First contact', ['Save', { result: 'spoke' }]);
  await story.does(ana, id, 'End with an outcome', [
    'Close the referral',
    { outcome: 'connectedSettled', themes: 'belonging' },
  ]);
}
/** A press that no card offers. */
async function forged(by: Person, verb: string, ids: Record<string, string>, typed = {}) {
  story.town.passes(1_000);
  const nonce = story.town.services.newNonce();
  const data = { verb, ids: { localId: 'brimbank', ...ids }, revision: 1, nonce, ...typed };
  const done = answered(
    await by.deliver(by.envelope({ type: 'invoke', name: 'task/submit', value: { data } })),
  );
  await story.town.quiet();
  return done;
}
const caseOf = async (id: string) =>
  ((await story.town.everything())['cases'] as Case[]).find((one) => one.id === id);

async function joined() {
  const first = await refer(dana, known);
  await story.takes(ana, first);
  const second = await refer(tess, again);
  await isTheSame(second);
  return { first, second };
}

test('who only joined it does not open it again, and a guessed reference tells them nothing', async () => {
  const { first, second } = await joined();
  await ends(first);
  await story.later(11);

  const refused = await forged(tess, 'referral.reopen', { caseId: second });
  const guessed = await forged(tess, 'referral.reopen', { caseId: first });

  expect(textOf(refused.card)).toContain('Only the person who has this referral can do that.');
  expect(refused.raw).not.toContain(first);
  expect(guessed.line).toContain(nothingHere);
  expect(guessed.line).toBe((await forged(tess, 'referral.reopen', { caseId: 'BRI-2222' })).line);
  expect((await caseOf(first))?.reopenedAs).toBeUndefined();
});

test('what may still be taken back is not opened again by another; a Lead who opens it refers nobody', async () => {
  const first = await refer(dana, known);
  await story.takes(ana, first);
  await ends(first);

  const early = await forged(dana, 'referral.reopen', { caseId: first });
  expect(textOf(early.card)).toContain('It ended a moment ago and may still be taken back.');
  await story.later(11);
  const opened = textOf((await story.does(lou, first, 'Open again as a new referral')).card);

  const next = /BRI-[2-9A-Z]{4}(?= goes on from)/.exec(opened)?.[0] ?? '';
  expect(await caseOf(next)).toMatchObject({ replaces: first, referrers: [], referrerIds: [], linkedTo: [] });
  expect((await story.opens(dana, next)).raw).toContain(nothingHere);
});

test('a no reaches what ended earlier, and one to what ended reaches what goes on', async () => {
  const first = await refer(dana, known);
  await story.takes(ana, first);
  await ends(first);
  await story.later(11);
  const second = await refer(tess, again);
  await isTheSame(second);
  expect((await story.opens(lou, first)).raw).toContain('Agnes');

  await consentsNo(tess, second);

  for (const person of [ana, lou])
    for (const id of [first, second])
      expect((await story.opens(person, id)).raw).not.toMatch(/Agnes|Aggie|0491 ?57/);
  expect((await caseOf(first))?.referral.status).toBe('closed');
  expect((await story.auditTells(lou, first)).deeds.at(-1)).toMatch(/: Changed the consents$/);
});

test('a no written down on what has ended stands, goes to the one that goes on, and is taken back from both', async () => {
  const first = await refer(dana, known);
  await story.takes(ana, first);
  await ends(first);
  await story.later(11);
  const opened = textOf((await story.does(dana, first, 'Open again as a new referral')).card);
  const next = /BRI-[2-9A-Z]{4}(?= goes on from)/.exec(opened)?.[0] ?? '';
  await story.takes(ana, next);

  await consentsNo(dana, first);
  expect((await caseOf(first))?.referral.status).toBe('closed');
  expect((await caseOf(next))?.referral.status).toBe('withdrawn');
  expect((await story.opens(ana, next)).raw).not.toMatch(/Agnes|0491 ?57/);

  await forged(dana, 'referral.undo', { caseId: first });
  expect((await caseOf(next))?.referral.status).toBe('named');
  expect((await story.opens(ana, next)).raw).toMatch(/Agnes/);
});

test('only what is offered can be said to be the same, or somebody else', async () => {
  const first = await refer(dana, known);
  const second = await refer(tess, { calledName: 'Bruno Vance', contactDetails: '0491 571 266' });
  const before = [await caseOf(first), await caseOf(second)];

  for (const other of [first, 'BRI-2222']) {
    expect((await forged(ana, 'referral.same', { caseId: second, other })).line).toContain(nothingHere);
    const someone = await forged(ana, 'referral.someoneElse', { caseId: second, other });
    expect(textOf(someone.card)).toContain('There is no referral with that reference that you work with.');
  }

  expect([await caseOf(first), await caseOf(second)]).toEqual(before);
});

test('"Correct it" of what is no longer theirs says so, joined or not', async () => {
  const { first, second } = await joined();

  for (const [person, id] of [
    [dana, first],
    [tess, second],
  ] as const) {
    const asked = await forged(person, 'referral.correct.form', { caseId: id });
    expect(textOf(asked.card)).toContain(
      'A link worker has this referral now. Please tell them what to correct.',
    );
    expect(buttonTitles(asked.card)).not.toContain('Send referral');
  }
});
