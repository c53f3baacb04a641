import type { Card } from '../../../../cards/card';
import type { Case } from '../../../../domain/referral/case';
import { buttonsOf, buttonTitles, textOf } from '../../../support/cardReading';
import { minutes } from '../../../support/owed';
import { type AfterTown, id, openAfterTown, said } from './afterTown';

const canaries = ['Canary: to try the choir', 'Canary: she sings', 'Canary: ring the hall'];
let at: AfterTown;
beforeEach(async () => {
  at = await openAfterTown();
  await at.brings(id, ({ consents }) => ({
    consents: { ...consents, shareWithTeam: at.given, contactGp: at.given, tellReferrerOutcome: at.given },
  }));
  await at.decides('ana', { ...at.todo(1, 'tess'), ...at.todo(2, 'ana') });
});
afterEach(() => at.town.close());

const none = (text: string) => {
  for (const canary of canaries) expect(text).not.toContain(canary);
};

test('neither whoever referred, nor anything that is posted, nor the log holds a word of it', async () => {
  await minutes(at.town, 90);
  const dana = await at.people.dana.cards();
  none(JSON.stringify(dana));
  none((await at.opens('dana', id)).raw);
  for (const verb of ['team.actions', 'case.timeline', 'conference.full'])
    none((await at.pressesOn('dana', verb, { caseId: id })).raw);
  none(JSON.stringify(at.town.connector.sent.map(({ raw }) => raw)));
  none(at.town.logged.join('\n'));
});

test('the note to the GP says nothing of it', async () => {
  const held = await at.town.store.read('cases', 'brimbank', id);
  if (!held) throw new Error('There is no case.');
  const { sentAt, since } = held.document.referral;
  const takenBy = at.worker('ana');
  const ended = { status: 'closed', outcome: 'ownNetwork', themes: [] } satisfies Partial<Case['referral']>;
  const referral: Case['referral'] = { ...ended, sentAt, since, takenBy };
  await at.town.store.replace('cases', held, { ...held.document, referral });
  const note = await at.pressesOn('ana', 'referral.gpNote', { caseId: id });
  expect(JSON.stringify(note.card)).toContain('Local Connections');
  none(note.raw);
});

test('in the steps it stands for those who do the work, ready to paste, and for others without the words', async () => {
  const { card } = await at.pressesOn('ana', 'case.timeline', { caseId: id });
  expect(textOf(card)).toContain('Talked of at a case conference');
  expect(textOf(card)).toContain(`“${said.decision}. Why: ${said.why}”`);
  const copy = await at.people.ana.presses(onlyLast(card, 'Copy'), 'Copy');
  const step = JSON.stringify(copy.card);
  expect(step).toContain('Talked of at a case conference');
  expect(step).toContain(said.decision);
  expect(textOf((await at.pressesOn('tess', 'case.timeline', { caseId: id })).card)).not.toContain(said.why);
});

/** The decision is the oldest of the three that it wrote. */
function onlyLast(card: Card | undefined, title: string): Card {
  if (!card) throw new Error('There is no card.');
  const all = buttonsOf(card).filter((one) => one.title === title);
  const decision = all[2];
  if (!decision) throw new Error(`There are ${all.length} of ${buttonTitles(card).join()}.`);
  return { ...card, body: [], actions: [decision] };
}
