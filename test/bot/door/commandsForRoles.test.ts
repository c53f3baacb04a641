import { textOf } from '../../support/cardReading';
import { openTown, type Town } from '../../support/town';
import type { Person } from '../../support/townPerson';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

const mayNotRefer = 'Your role here does not refer people.';
const noQueue = 'The queue is for link workers, intake and Leads.';
const noCases = 'My cases are for link workers and Leads.';
const mayNotFind = 'Your role here does not open referrals.';
const noStaff = 'Only the Lead of a Local sees its staff.';

describe.each([
  ['manager', ['manager']],
  ['community engagement worker', ['communityEngagement']],
] as const)('a %s', (name, roles) => {
  let person: Person;
  beforeAll(async () => {
    person = await town.person(name, [...roles]);
  });

  test.each([
    ['refer', mayNotRefer],
    ['my referrals', mayNotRefer],
    ['queue', noQueue],
    ['queue overdue', noQueue],
    ['my cases', noCases],
    ['find marigold', mayNotFind],
    ['find BRI-7K3Q', mayNotFind],
    ['leave', 'My hours and leave'],
    ['staff', noStaff],
    ['help', 'When to refer'],
    ['activities', 'Activities in Brimbank'],
    ['privacy', 'Privacy, in short'],
    ['crisis', 'Call 000'],
  ])('who says "%s" reads a kind answer', async (word, answer) => {
    expect(textOf(await person.says(word))).toContain(answer);
  });

  test.each([
    ['Refer a person', mayNotRefer],
    ['My referrals', mayNotRefer],
    ['Queue', noQueue],
    ['My cases', noCases],
    ['Find a referral', mayNotFind],
  ])('who presses "%s" on a card of somebody else reads a kind answer', async (button, answer) => {
    const lee = await town.person('Lee Ferrari', ['lead']);
    const { line, card } = await person.presses(await lee.says('help'), button);

    expect(line).toContain(answer);
    expect(card).toBeUndefined();
  });

  test('opens each of the lists of a room to the same answers', async () => {
    const room = person.in('channel');
    const lines = [];
    for (const word of ['my referrals', 'my cases', 'queue', 'staff'])
      lines.push((await room.presses(await room.says(word), `Open ${word}`)).line);

    expect(lines).toEqual(
      [mayNotRefer, noCases, noQueue, noStaff].map((answer) => expect.stringContaining(answer)),
    );
  });
});

test('a clinician has no queue and no staff list', async () => {
  const dana = await town.person('Dana Whitfield', ['clinician']);

  expect(textOf(await dana.says('queue'))).toContain(noQueue);
  expect(textOf(await dana.says('staff'))).toContain(noStaff);
});

test('a link worker has the queue, and no staff list', async () => {
  const ana = await town.person('Ana Petrov', ['linkWorker']);

  expect(textOf(await ana.says('queue'))).toContain('Nobody is waiting');
  expect(textOf(await ana.says('staff'))).toContain(noStaff);
});

describe('somebody unknown', () => {
  let kim: Person;
  beforeAll(async () => {
    kim = await town.person('Kim Unknown');
  });

  test.each(['refer', 'queue', 'my referrals', 'staff', 'activities singing', 'help', 'anything else'])(
    'who says "%s" is met kindly, in a room with one sentence',
    async (said) => {
      expect(textOf(await kim.says(said))).toContain('Hello, we have not met yet');
      expect(textOf(await kim.in('channel').says(said))).toMatch(
        /^I am the Local Connections bot\. Say hello/,
      );
    },
  );

  test('reads the privacy page and the safety card', async () => {
    expect(textOf(await kim.says('privacy'))).toContain('Privacy, in short');
    expect(textOf(await kim.says('crisis'))).toContain('Call 000');
    expect(textOf(await kim.in('channel').says('crisis'))).toContain('Call 000');
  });

  test.each([
    'Refer a person',
    'My referrals',
    'My cases',
    'Queue',
    'Find a referral',
    'My hours and leave',
    'Find activities',
    'Staff',
  ])('who presses "%s" on a card of somebody else reads that they have no access', async (button) => {
    const lee = await town.person('Lee Ferrari', ['lead']);
    const { line, card } = await kim.presses(await lee.says('help'), button);

    expect(line).toMatch(/^You do not have access here\./);
    expect(card).toBeUndefined();
  });
});
