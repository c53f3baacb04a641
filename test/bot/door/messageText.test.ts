import { textOf } from '../../support/cardReading';
import { openTown, type Town } from '../../support/town';
import { answered, type Person } from '../../support/townPerson';

const notKept = 'From the message; it is not kept unless you say so';

let town: Town;
let dana: Person;
beforeAll(async () => {
  town = await openTown();
  dana = await town.person('Dana Whitfield', ['clinician']);
});
afterAll(() => town.close());

test.each<[string, string, string]>([
  ['line breaks', '<div>One</div><div>Two<br>Three</div>', 'One\nTwo\nThree'],
  [
    'signs',
    '&quot;Fish &amp; chips&quot; &#39;n&#x27; &eacute; &#128062;',
    '"Fish & chips" \'n\' &eacute; 🐾',
  ],
  ['something that looks like markup', 'a &lt;script&gt; **b** [c](d)', 'a <script> **b** [c](d)'],
  ['an attachment', 'See this<attachment id="7"></attachment>', 'See this'],
  ['turned writing', 'left\u202Eright\u0007', 'leftright'],
])('a message with %s is read as a person reads it', async (_, content, text) => {
  const { card } = await dana.actsOn(content);
  expect(textOf(card)).toContain(`${notKept}\n${text}\nThe message`);
});

test('a long message is cut at 500 letters, and no letter in two', async () => {
  const { card } = await dana.actsOn(`<p>${'🐾'.repeat(600)}</p>`);
  expect(textOf(card)).toContain(`\n${'🐾'.repeat(499)}…\n`);
});

test.each([
  ['a picture alone', { body: { contentType: 'html', content: '<img src="x">' } }],
  ['an empty one', { body: { contentType: 'html', content: '' } }],
  ['one without a body', { body: null }],
  ['one of another shape', { body: { contentType: 7, content: ['heron'] } }],
  ['none at all', undefined],
])('on a message that says nothing (%s) the plain form opens', async (_, messagePayload) => {
  const { fetchTask } = await dana.actsOn('<p>Heron</p>');
  const value = { commandId: 'refer', commandContext: 'message', messagePayload };
  const { card } = answered(await dana.deliver({ ...fetchTask, value }));

  expect(textOf(card)).toContain('Six things we need');
  expect(textOf(card)).not.toContain(notKept);
});

test('a plain message is shown with all its signs', async () => {
  const { fetchTask } = await dana.actsOn('<p>Heron</p>');
  const body = { contentType: 'text', content: 'a < b & c > d' };
  const value = { commandId: 'refer', commandContext: 'message', messagePayload: { id: '1', body } };
  expect(textOf(answered(await dana.deliver({ ...fetchTask, value })).card)).toContain('a < b & c > d');
});

test.each([
  ['an endless row of opened tags', '<'.repeat(200_000)],
  ['a tag that never ends', `<p${' a'.repeat(100_000)}`],
  ['an endless row of signs', '&'.repeat(200_000)],
  ['an endless row of spaces', ` ${' \n'.repeat(60_000)}x`],
])('%s is read in time', async (_, content) => {
  const { card } = await dana.actsOn(content);
  expect(textOf(card)).toContain('Six things we need');
});
