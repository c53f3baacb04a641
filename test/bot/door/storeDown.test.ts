import { sixLocals } from '../../../domain/sixLocals';
import { textOf } from '../../support/cardReading';
import { type Fault, faultyStore } from '../../support/faultyStore';
import { openTown, type Town } from '../../support/town';
import type { Person } from '../../support/townPerson';

const locals = sixLocals.map((local) =>
  local.id === 'brimbank' ? { ...local, triagePhone: '1300 000 000' } : local,
);
let befalls: ReturnType<Fault>;
let town: Town;
let lee: Person;
let kim: Person;
beforeAll(async () => {
  befalls = undefined;
  const storeInFront = faultyStore(() => befalls);
  town = await openTown({ storeInFront, locals, answerWithin: 300 });
  lee = await town.person('Lee Ferrari', ['lead']);
  kim = await town.person('Kim Unknown');
  await town.quiet();
});
afterAll(async () => {
  befalls = undefined;
  await town.close();
});

const inside = /Error|StoreUnavailable|\bat .*[/(]|undefined|null|\{|store of this test/;

describe.each<[string, NonNullable<ReturnType<Fault>>]>([
  ['is down', 'down'],
  ['never answers', 'hangs'],
])('when the store %s', (_, fault) => {
  beforeAll(() => {
    befalls = fault;
  });

  test.each(['crisis', 'CRISIS', 'help now'])(
    '"%s" says whom to ring, to anyone in any chat',
    async (said) => {
      for (const chat of [lee, kim, lee.in('channel'), kim.in('groupChat')]) {
        const answer = textOf(await chat.says(said));
        expect(answer).toContain('Call 000');
        expect(answer).toContain('Lifeline');
        expect(answer).toContain('13 11 14');
        expect(answer).toContain('Brimbank: **1300 000 000**');
        for (const { name, phone, id } of locals)
          if (id !== 'brimbank') expect(answer).toContain(`${name}: ask the Local on **${phone}**`);
      }
    },
  );

  test('"privacy" is answered', async () => {
    expect(textOf(await kim.says('privacy'))).toContain('Privacy, in short');
  });

  test.each(['refer', 'my referrals', 'queue', 'staff', 'activities', 'help', 'hello', 'Canary words'])(
    '"%s" gets a kind sentence with the number for danger',
    async (said) => {
      const answers = [textOf(await lee.says(said)), textOf(await kim.says(said))];
      for (const answer of answers) {
        expect(answer).toMatch(/^That took too long on our side\. Please say it again in a moment\..*000\.$/);
        expect(answer).not.toMatch(inside);
        expect(answer).not.toContain('Canary');
      }
    },
  );

  test.each(['Refer a person', 'My referrals', 'Queue', 'Staff'])(
    'a press of "%s" can be made again, and nothing was claimed',
    async (button) => {
      befalls = undefined;
      const help = await lee.says('help');
      befalls = fault;
      const failed = await lee.presses(help, button);
      expect(failed.status).toBe(200);
      expect(textOf(failed.card)).toContain('Press again');
      expect(textOf(failed.card)).not.toMatch(inside);

      befalls = undefined;
      const again = await lee.presses(failed.card, 'Press again');
      befalls = fault;
      expect(again.opensDialog).toBe(true);
      expect(textOf(again.card)).not.toContain('Press again');
    },
  );

  test.each([
    ['Privacy, in short', 'No artificial intelligence'],
    ['In a crisis', 'Call 000'],
    ['When to refer', 'Nobody is turned away'],
  ])('a press of "%s" is answered as always', async (button, answer) => {
    befalls = undefined;
    const help = await lee.says('help');
    befalls = fault;

    expect(textOf((await lee.presses(help, button)).card)).toContain(answer);
  });
});

test('what is logged of it holds no words of anybody', () => {
  expect(town.logged.length).toBeGreaterThan(0);
  expect(town.logged.join()).not.toMatch(/Canary|Ferrari|Unknown/);
});
