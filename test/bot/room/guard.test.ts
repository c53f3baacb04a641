import { aboutNobody } from '../../../bot/room/aboutNobody';
import { buttonsOf, buttonTitles, textOf } from '../../support/cardReading';
import { changeVerbs, viewVerbs } from '../../support/everyVerb';
import { answered, type Person } from '../../support/townPerson';
import { partIds } from '../../support/workedCase';
import { caseId, openSummaryTown, type SummaryTown } from '../summary/summaryTown';

const question = "**This shows a person's details. Is your screen shared?**";
const everyVerb = [...new Set([...viewVerbs, ...changeVerbs])];
const asked = everyVerb.filter((verb) => !aboutNobody.has(verb));

let at: SummaryTown;
let reads: string[] = [];
beforeAll(async () => {
  at = await openSummaryTown({
    storeInFront: (store) =>
      new Proxy(store, {
        get(target, name) {
          const deed = target[name as keyof typeof store] as (...given: unknown[]) => Promise<unknown>;
          return (...given: unknown[]) => {
            if (name === 'read' || name === 'create') reads.push(`${name} ${String(given[0])}`);
            return deed(...given);
          };
        },
      }),
  });
  await at.keepShared();
  // what the town does by itself at first is done
  await at.town.quiet();
});
afterAll(() => at.town.close());

type Who = Pick<Person, 'envelope' | 'deliver'>;
async function presses(who: Who, verb: string, type: 'fetch' | 'submit' = 'fetch') {
  const data = {
    verb,
    ids: { localId: 'brimbank', caseId, ...partIds },
    revision: 1,
    nonce: 'NQ'.repeat(16),
    typed: 'Canary typed',
  };
  return answered(await who.deliver(who.envelope({ type: 'invoke', name: `task/${type}`, value: { data } })));
}

test.each(asked)(
  'in a meeting %s first asks whether the screen is shared, and reads nothing else',
  async (verb) => {
    const { ana, lou } = at.people;
    reads = [];
    const first = await presses(ana.in('meeting'), verb);
    const other = await presses(lou.in('meeting'), verb, 'submit');

    expect(textOf(first.card).split('\n')[0]).toBe(question);
    expect(other.raw).toBe(first.raw);
    expect(reads.filter((one) => one !== 'read staff')).toEqual([]);
    const toMyChat = viewVerbs.includes(verb) ? ['Send to my private chat'] : [];
    expect(buttonTitles(first.card)).toEqual(['Show', ...toMyChat]);
    expect(buttonsOf(first.card)[0]).toMatchObject({
      data: {
        verb,
        ids: { caseId, shown: 'yes' },
        revision: 1,
        nonce: 'NQ'.repeat(16),
        typed: 'Canary typed',
      },
    });
  },
);

test.each([...aboutNobody].filter((verb) => verb !== 'room.toMyChat'))(
  'in a meeting %s opens at once, and says nothing about anybody',
  async (verb) => {
    expect(everyVerb).toContain(verb);
    const { raw } = await presses(at.people.ana.in('meeting'), verb);
    expect(raw).not.toContain('Is your screen shared?');
    expect(raw).not.toMatch(/Canary (?!typed)/);
  },
);

test.each(['groupChat', 'channel'] as const)('in a %s the summary alone asks', async (place) => {
  const who = at.people.ana.in(place);
  expect(textOf((await presses(who, 'summary.view')).card)).toContain(question);
  for (const verb of ['referral.open', 'plan.open', 'referral.form'])
    expect((await presses(who, verb)).raw).not.toContain('Is your screen shared?');
});

test('in a one-to-one chat nothing asks', async () => {
  for (const verb of viewVerbs)
    expect((await presses(at.people.ana, verb)).raw).not.toContain('Is your screen shared?');
});

test('whoever chose to show it goes on in that dialog without being asked again', async () => {
  const ana = at.people.ana.in('meeting');
  const first = await presses(ana, 'referral.open');
  const shown = await ana.presses(first.card, 'Show');
  expect(textOf(shown.card)).toContain('Canary Marigold');

  const plan = await ana.presses(shown.card, 'Plan');
  expect(textOf(plan.card)).toContain('Canary swim again');
  const form = await ana.presses(plan.card, 'Add a step');
  const saved = await ana.presses(form.card, 'Add the step', { what: 'Canary new step' });
  expect(textOf(saved.card)).toContain('Canary new step');
  expect(textOf((await presses(ana, 'referral.open')).card)).toContain(question);
});

test('somebody without access reads that, in place of the question', async () => {
  const { raw, line } = await presses(at.gwen.in('meeting'), 'summary.view');
  expect(line).toContain('You do not have access here.');
  expect(raw).not.toContain('screen');
});
