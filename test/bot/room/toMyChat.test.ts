import { textOf } from '../../support/cardReading';
import { toastsOf } from '../../support/owed';
import { answered, type Person } from '../../support/townPerson';
import { caseId, openSummaryTown, opensView, type SummaryTown } from '../summary/summaryTown';

const here = 'You asked to see this here.';

let at: SummaryTown;
beforeEach(async () => {
  at = await openSummaryTown();
  await at.keepShared();
});
afterEach(() => at.town.close());

/** The question that "Open my view" is answered with in the meeting. */
async function asksIn(who: Person) {
  const card = await at.people.ana.in('meeting').says('summary BRI-2THS');
  return who.in('meeting').presses(card, 'Open my view');
}

test('the button goes to their own chat at once, at any hour, and opens the summary there', async () => {
  const { ana } = at.people;
  at.town.passes(12 * 60 * 60_000);
  const question = await asksIn(ana);
  const sent = await ana.in('meeting').presses(question.card, 'Send to my private chat');
  expect(sent.line).toMatch(/^Sent to your chat\. Nothing there\?/);
  await at.town.quiet();

  const [toast, ...others] = toastsOf(at.town, ana).filter(({ card }) => textOf(card).includes(here));
  expect(others).toEqual([]);
  expect(textOf(toast?.card)).toBe(`${here}\n**BRI-2THS**\nOpen my view`);
  expect(toast?.summary).toBe('Something you asked for');
  expect(toast?.raw).not.toContain('Canary');
  const opened = await opensView(ana, toast?.card);
  expect(textOf(opened.card)).toContain('Canary Marigold');
  expect(await at.town.auditOf(caseId)).toContainEqual(
    expect.objectContaining({ verb: 'summary.view', surface: 'dialog', allowed: true }),
  );
});

test('pressed twice it is one message; asked for again later, another', async () => {
  const { ana } = at.people;
  const counted = () => toastsOf(at.town, ana).filter(({ card }) => textOf(card).includes(here)).length;
  const question = await asksIn(ana);
  for (const _time of [1, 2]) {
    await ana.in('meeting').presses(question.card, 'Send to my private chat');
    await at.town.quiet();
  }
  expect(counted()).toBe(1);

  at.town.passes(60_000);
  await ana.in('meeting').presses((await asksIn(ana)).card, 'Send to my private chat');
  await at.town.quiet();
  expect(counted()).toBe(2);
});

test('whoever may not open it gets the same button, and there the same words as in the meeting', async () => {
  const { nia } = at;
  const question = await asksIn(nia);
  expect((await nia.in('meeting').presses(question.card, 'Send to my private chat')).line).toContain(
    'Sent to your chat.',
  );
  const card = await nia.cardSaying(here);
  expect((await nia.presses(card, 'Open my view')).line).toBe(
    'There is nothing here that you can open. It may have ended, or your access may have changed.',
  );
});

test('access that ended meanwhile sends nothing', async () => {
  const { tess } = at.people;
  const question = await asksIn(tess);
  const { tenantId } = at.town.services;
  const held = await at.town.store.read('staff', tenantId, tess.id);
  if (!held) throw new Error('Tess is staff.');
  at.town.connector.refuseNext({
    status: 429,
    when: ({ conversationId }) => conversationId === `a:${tess.id}`,
  });
  await tess.in('meeting').presses(question.card, 'Send to my private chat');
  await at.town.quiet();
  const now = await at.town.store.read('staff', tenantId, tess.id);
  if (now) await at.town.store.replace('staff', now, { ...now.document, grants: [], revision: 9 });
  at.town.passes(60_000);
  await at.town.minute();

  expect(toastsOf(at.town, tess)).toEqual([]);
});

test.each([
  'referral.close',
  'staff.grant',
  'room.toMyChat',
  'room.refresh',
  'staff.ask',
  'no.such.verb',
  '',
])('a made-up button to send "%s" there sends nothing', async (opens) => {
  const { ana } = at.people;
  const who = ana.in('meeting');
  const data = { verb: 'room.toMyChat', ids: { opens, caseId }, nonce: 'NQ'.repeat(16) };
  const pressed = who.envelope({ type: 'invoke', name: 'task/submit', value: { data } });
  expect(answered(await who.deliver(pressed)).line).toBe(
    'This card is too old to use. Say help to begin again.',
  );
  await at.town.quiet();
  expect((await at.town.everything())['nudges']).toEqual([]);
});

test('what is about no case goes there without a reference', async () => {
  const { ana } = at.people;
  const card = await ana.in('meeting').says('my cases');
  const question = await ana.in('meeting').presses(card, 'Open my cases');
  await ana.in('meeting').presses(question.card, 'Send to my private chat');
  const sent = await ana.cardSaying(here);
  expect(textOf(sent)).toBe(`${here}\nOpen`);
  expect(textOf((await ana.presses(sent, 'Open')).card)).toContain('Canary Marigold');
});
