import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nonceAfter } from '../../../../bot/nonce';
import type { Case } from '../../../../domain/referral/case';
import { buttonsOf, buttonTitles, textOf, untouched } from '../../../support/cardReading';
import { completeReferral } from '../../../support/completeReferral';
import { openTown, type Town } from '../../../support/town';
import { answered, type Person } from '../../../support/townPerson';

const html = '<p>Quoted heron <b>said</b>&nbsp;she &lt;3 birds</p><p>and <at id="0">Sam</at> knows</p>';
const read = 'Quoted heron said she <3 birds\nand Sam knows';
const notKept = 'From the message; it is not kept unless you say so';

let town: Town;
let dana: Person;
beforeEach(async () => {
  town = await openTown();
  dana = await town.person('Dana Whitfield', ['clinician']);
});
afterEach(() => town.close());

const cases = async () => (await town.everything())['cases'] as Case[];
const stored = async () => JSON.stringify(await town.everything());

/** Nowhere that lasts, and in no data of a card that would bring it back. */
async function nowhere(card?: Parameters<typeof buttonsOf>[0]) {
  await town.quiet();
  expect(await stored()).not.toContain('heron');
  expect(town.logged.join('\n')).not.toContain('heron');
  for (const { raw } of town.connector.sent) expect(raw).not.toContain('heron');
  expect(JSON.stringify(buttonsOf(card))).not.toContain('heron');
  expect(JSON.stringify(untouched(card))).not.toContain('heron');
}

test.each(['groupChat', 'channel', 'personal'] as const)(
  'a message in a %s of others opens the form for the one who chose it, beside the message, and says nothing there',
  async (where) => {
    const { opensDialog, card, status } = await dana.actsOn(html, where);

    expect([status, opensDialog]).toEqual([200, true]);
    expect(textOf(card)).toContain(`${notKept}\n${read}`);
    expect(textOf(card)).toContain('Six things we need');
    expect(untouched(card)['keepMessage']).toBe('false');
    expect(town.connector.sent).toEqual([]);
    await nowhere(card);
  },
);

test('sent without a word about it, the message is kept nowhere', async () => {
  const action = await dana.actsOn(html);
  const sent = await action.presses(action.card, 'Send referral', completeReferral);

  expect(textOf(sent.card)).toContain('Sent to the link workers');
  expect(await cases()).toHaveLength(1);
  await nowhere(sent.card);
});

test('only where the referrer says so, the message goes with the referral, and nowhere else', async () => {
  const action = await dana.actsOn(html);
  const typed = { ...completeReferral, keepMessage: 'true' };
  await action.presses(action.card, 'Send referral', typed);
  await town.quiet();

  expect((await cases())[0]?.origin.quotedMessage).toBe(read);
  const { cases: _there, ...elsewhere } = await town.everything();
  expect(JSON.stringify(elsewhere)).not.toContain('heron');
  expect(town.logged.join('\n')).not.toContain('heron');
  for (const { raw } of town.connector.sent) expect(raw).not.toContain('heron');
});

test('a form that comes back quotes it again, and keeps what was ticked', async () => {
  const action = await dana.actsOn(html);
  const problems = await action.presses(action.card, 'Send referral', { keepMessage: 'true' });
  expect(textOf(problems.card)).toContain('6 things to mend below.');
  expect(textOf(problems.card)).toContain(read);
  await nowhere(problems.card);

  const young = await action.presses(problems.card, 'Send referral', {
    ...completeReferral,
    ageBand: 'under26',
  });
  const back = await action.presses(young.card, 'Back to the form');
  expect(textOf(back.card)).toContain(read);
  expect(untouched(back.card)['keepMessage']).toBe('true');
  await action.presses(back.card, 'Send referral', completeReferral);
  expect((await cases())[0]?.origin.quotedMessage).toBe(read);
});

test('a message whose words can mean danger brings whom to call at once, and once', async () => {
  const action = await dana.actsOn('<p>The heron is hurt</p>');
  expect(textOf(action.card)).toContain('If someone may not be safe');
  expect(textOf(action.card)).toContain('The heron is hurt');
  expect(textOf(action.card)).not.toContain('has not been sent yet');
  await nowhere(action.card);

  const sent = await action.presses(action.card, 'Send referral', completeReferral);
  expect(textOf(sent.card)).toContain('Sent to the link workers');
});

test('saved for later the form is kept, the message is not, whatever was ticked', async () => {
  const action = await dana.actsOn(html);
  const saved = await action.presses(action.card, 'Save for later', {
    ...completeReferral,
    keepMessage: 'true',
  });
  expect(saved.line).toMatch(/^Kept for you alone until .* The message itself is not kept\.$/);
  await nowhere();

  const prompt = await dana.says('refer');
  const goesOn = buttonTitles(prompt).find((title) => title.startsWith('Continue')) ?? '';
  const resumed = await dana.presses(prompt, goesOn);
  expect(textOf(resumed.card)).not.toContain(notKept);
  await dana.presses(resumed.card, 'Send referral');
  expect(await cases()).toHaveLength(1);
  await nowhere();
});

test.each(['Discard', 'They said no'])('"%s" ends it there and then', async (button) => {
  const action = await dana.actsOn(html);
  const back = await action.presses(action.card, 'Send referral', { calledName: 'Canary' });
  const ended = await action.presses(back.card, button);

  expect(ended.line).toContain('Nothing was sent and nothing is kept.');
  expect(await stored()).not.toContain('Canary');
  await nowhere();
});

test.each([
  ['a stranger', [] as const, 'You do not have access here.'],
  ['a manager', ['manager'] as const, 'Your role here does not refer people.'],
])('%s is told so kindly, and the message goes nowhere', async (_, roles, says) => {
  const someone = await town.person('Stuart Pelham', [...roles]);
  const tried = await someone.actsOn(html);

  expect(tried.line).toContain(says);
  expect(tried.raw).not.toContain('heron');
  await nowhere();
});

test('somebody without an identity is met like at any other button', async () => {
  const { fetchTask } = await dana.actsOn(html);
  const from = { id: '29:somebody', name: 'Somebody' };
  const { line } = answered(await dana.deliver({ ...fetchTask, from }));
  expect(line).toContain('Teams did not say who you are.');
});

test('a command that the manifest does not name is refused', async () => {
  const { fetchTask } = await dana.actsOn(html);
  for (const value of [{ commandId: 'other' }, {}, undefined]) {
    const { status, raw } = await dana.deliver({ ...fetchTask, value });
    expect([status, raw]).toEqual([400, 'This bot does not know what to do with that.']);
  }
});

test('a press from such a dialog whose data is not ours is refused', async () => {
  const { fetchTask } = await dana.actsOn(html);
  const name = 'composeExtension/submitAction';
  const data = { verb: 'referral.send', nonce: nonceAfter('x').toLowerCase() };
  for (const value of [{ commandId: 'refer' }, { commandId: 'refer', data }]) {
    const { line } = answered(await dana.deliver({ ...fetchTask, name, value }));
    expect(line).toContain('This card is too old to use.');
  }
});

test('the manifest offers it in the menu of a message, and the search where one writes, as Teams asks', () => {
  const file = join(__dirname, '../../../../infra/appPackage/manifest.json');
  const { composeExtensions, manifestVersion } = JSON.parse(readFileSync(file, 'utf8'));
  const [{ commands }] = composeExtensions;

  expect(manifestVersion).toBe('1.25');
  expect(commands).toEqual([
    {
      id: 'findActivities',
      type: 'query',
      title: 'Find activities',
      description: expect.any(String),
      context: ['compose', 'commandBox'],
      initialRun: true,
      parameters: [expect.objectContaining({ name: 'words', inputType: 'text' })],
    },
    {
      id: 'refer',
      type: 'action',
      title: 'Refer to Local Connections',
      description: expect.any(String),
      context: ['message'],
      fetchTask: true,
    },
  ]);
  for (const { title, description } of commands) {
    expect(title.length).toBeLessThanOrEqual(32);
    expect(description.length).toBeLessThanOrEqual(128);
  }
});
