import { buttonTitles, textOf } from '../../support/cardReading';
import { type Fault, faultyStore } from '../../support/faultyStore';
import { answered } from '../../support/townPerson';
import { openSummaryTown, type SummaryTown } from '../summary/summaryTown';

const question = 'Is your screen shared?';

let befalls: ReturnType<Fault>;
let at: SummaryTown;
beforeEach(async () => {
  const storeInFront = faultyStore((_deed, container) => (container === 'cases' ? befalls : undefined));
  at = await openSummaryTown({ storeInFront });
  await at.keepShared();
});
afterEach(async () => {
  befalls = undefined;
  await at.town.close();
});

test('while the store is down the question is asked all the same; “Press again” does not ask once more', async () => {
  const ana = at.people.ana.in('meeting');
  const card = await ana.says('summary BRI-2THS');
  await at.town.quiet();
  befalls = 'down';
  const asked = await ana.presses(card, 'Open my view');
  expect(textOf(asked.card)).toContain(question);
  const late = await ana.presses(asked.card, 'Show');
  expect(late.raw).not.toContain('Canary');
  befalls = undefined;

  expect(textOf((await ana.presses(late.card, 'Press again')).card)).toContain('Canary Marigold');
});

test('a referral from a message in a meeting is asked about first, and still has the message', async () => {
  const dana = at.people.dana.in('meeting');
  const value = {
    commandId: 'refer',
    commandContext: 'message',
    messagePayload: { id: '17', body: { contentType: 'html', content: '<p>Canary asked about choirs</p>' } },
  };
  const opened = answered(
    await dana.deliver(dana.envelope({ type: 'invoke', name: 'composeExtension/fetchTask', value })),
  );
  expect(textOf(opened.card)).toContain(question);
  expect(opened.raw).not.toContain('Canary');
  // there the message would be missing
  expect(buttonTitles(opened.card)).toEqual(['Show']);

  const [show] = opened.card?.actions ?? [];
  const data = show?.type === 'Action.Submit' ? show.data : {};
  const submit = { ...value, data };
  const form = answered(
    await dana.deliver(
      dana.envelope({ type: 'invoke', name: 'composeExtension/submitAction', value: submit }),
    ),
  );
  expect(textOf(form.card)).toContain('Canary asked about choirs');
});

test('what was typed into a form that was not asked about yet goes on through the question', async () => {
  const ana = at.people.ana.in('meeting');
  const data = {
    verb: 'plan.goal',
    ids: { localId: 'brimbank', caseId: 'BRI-2THS' },
    revision: 1,
    nonce: 'NQ'.repeat(16),
    words: 'Osprey paints again',
    kind: 'goal',
  };
  const pressed = ana.envelope({ type: 'invoke', name: 'task/submit', value: { data } });
  const asked = answered(await ana.deliver(pressed));
  expect(textOf(asked.card)).toContain(question);
  expect(textOf(asked.card)).not.toContain('Osprey');

  const saved = await ana.presses(asked.card, 'Show');
  expect(textOf(saved.card)).toContain('Osprey paints again');
  expect((await at.caseOf('BRI-2THS')).goals?.map(({ words }) => words)).toContain('Osprey paints again');
});
