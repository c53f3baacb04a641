import type { Case } from '../../../domain/referral/case';
import { textOf } from '../../support/cardReading';
import { completeReferral } from '../../support/completeReferral';
import { refer } from '../../support/refer';
import { openTown, type Town } from '../../support/town';
import { answered, type Person } from '../../support/townPerson';

const waiting = 'Waiting for you';
const hers = 'You have this referral';
let town: Town;
let dana: Person;
let ana: Person;
let ben: Person;
beforeEach(() => open());
afterEach(() => town.close());

async function open(options: Parameters<typeof openTown>[0] = {}) {
  town = await openTown(options);
  dana = await town.person('Dana Whitfield', ['clinician']);
  ana = await town.person('Ana Petrov', ['linkWorker']);
  ben = await town.person('Ben Okafor', ['linkWorker']);
  for (const one of [ana, ben]) await one.says('help');
}
const cases = async () => (await town.everything())['cases'] as Case[];
const onlyCase = async () => (await cases())[0] as Case;
const dances = async (who: Person, card: string, title: string) =>
  who.presses(await who.cardSaying(card), title);
async function takenByAna() {
  await refer(dana);
  await dances(ana, waiting, "I'll take it");
}
async function spokenByAna() {
  await takenByAna();
  const form = await dances(ana, hers, 'First contact');
  await ana.presses(form.card, 'Save', { result: 'spoke' });
}

/** The press that does it, and the word of the timeline for what was done. */
const deeds: [string, string, string, () => Promise<[Person, { id: string }]>][] = [
  [
    'sends a referral',
    'referral.send',
    'sent',
    async () => {
      const form = await dana.presses(await dana.says('refer'), 'Refer a person');
      return [dana, dana.pressOf(form.card, 'Send referral', completeReferral)];
    },
  ],
  [
    'takes a referral',
    'referral.take',
    'taken',
    async () => {
      await refer(dana);
      return [ana, ana.pressOf(await ana.cardSaying(waiting), "I'll take it")];
    },
  ],
  [
    'takes it after seeing who it is',
    'referral.take',
    'taken',
    async () => {
      await refer(dana);
      const who = await dances(ana, waiting, 'See who it is');
      return [ana, ana.pressOf(who.card, "I'll take it")];
    },
  ],
  [
    'has spoken with the person',
    'referral.firstContact',
    'spoke',
    async () => {
      await takenByAna();
      const form = await dances(ana, hers, 'First contact');
      return [ana, ana.pressOf(form.card, 'Save', { result: 'spoke' })];
    },
  ],
  [
    'hands it back',
    'referral.handBack',
    'handedBack',
    async () => {
      await takenByAna();
      const sure = await dances(ana, hers, 'Hand back');
      return [ana, ana.pressOf(sure.card, 'Hand back')];
    },
  ],
  [
    'closes it',
    'referral.close',
    'closed',
    async () => {
      await spokenByAna();
      const form = await dances(ana, hers, 'End with an outcome');
      return [ana, ana.pressOf(form.card, 'Close the referral', { outcome: 'ownNetwork' })];
    },
  ],
  [
    'withdraws it',
    'referral.withdraw',
    'withdrawn',
    async () => {
      await refer(dana);
      const sure = await dances(dana, 'Your referral', 'Withdraw');
      return [dana, dana.pressOf(sure.card, 'Withdraw the referral')];
    },
  ],
  [
    'corrects it',
    'referral.correct',
    'corrected',
    async () => {
      await refer(dana);
      const form = await dances(dana, 'Your referral', 'Correct it');
      return [dana, dana.pressOf(form.card, 'Save correction', { calledName: 'Goldie' })];
    },
  ],
];

describe.each(deeds)('somebody who %s', (_, verb, event, ready) => {
  test.each(['one after the other', 'with another activity id', 'at the same moment'])(
    'and whose press is delivered twice, %s, did it once and reads the same twice',
    async (how) => {
      const [who, press] = await ready();
      const again = how === 'with another activity id' ? { ...press, id: `${press.id}-again` } : press;
      const first = who.deliver(press);
      if (how !== 'at the same moment') {
        await first;
        await town.quiet();
      }
      const [one, other] = await Promise.all([first, who.deliver(again)]);
      expect(one.status).toBe(200);
      expect(other.raw).toBe(one.raw);

      expect(await cases()).toHaveLength(1);
      const found = await onlyCase();
      expect(found.timeline.filter((entry) => entry.event === event)).toHaveLength(1);
      expect(found.revision).toBe(found.timeline.length);
      await town.quiet();
      const audit = await town.auditOf(found.id);
      expect(audit.filter((entry) => entry.verb === verb && entry.kind === 'write')).toEqual([
        expect.objectContaining({ allowed: true, by: who.id }),
      ]);
      expect((await town.everything())['drafts']).toEqual([]);
    },
  );
});

test("two link workers press I'll take it at once: one has it, the other sees who and when", async () => {
  await refer(dana);
  const [first, second] = [await ana.cardSaying(waiting), await ben.cardSaying(waiting)];
  const answers = await Promise.all([
    ana.presses(first, "I'll take it"),
    ben.presses(second, "I'll take it"),
  ]);
  const { takenBy } = (await onlyCase()).referral as { takenBy: { name: string } };
  const [winner, loser] = takenBy.name === ana.name ? answers : [...answers].reverse();
  expect(textOf(winner?.card)).toContain('You have taken it.');
  for (const one of answers) expect(textOf(one.card)).toContain('Nothing is waiting.');
  expect(textOf(loser?.card)).toContain(`${takenBy.name} has taken it (Monday 23 November, 9:10 am)`);
  await town.quiet();
  const audit = (await town.auditOf((await onlyCase()).id)).filter(({ verb }) => verb === 'referral.take');
  expect(audit).toHaveLength(2);
  expect(audit).toContainEqual(expect.objectContaining({ allowed: true }));
  expect(audit).toContainEqual(expect.objectContaining({ allowed: false, refusal: 'already-taken' }));
});

test('many link workers press at once and one of them has it', async () => {
  const many = await Promise.all(
    Array.from({ length: 8 }, (_, at) => town.person(`Worker ${at}`, ['linkWorker'])),
  );
  await refer(dana);
  const cards = await Promise.all(many.map((one) => one.cardSaying(waiting)));
  const answers = await Promise.all(many.map((one, at) => one.presses(cards[at], "I'll take it")));
  const saying = (words: string) => answers.filter(({ card }) => textOf(card).includes(words));
  expect([saying('You have taken it.').length, saying('has taken it').length]).toEqual([1, 7]);
});

test('a reference that another case has goes to nobody else, and a second delivery finds its own case', async () => {
  await town.close();
  let count = 0;
  const rest = () => String(++count).padStart(28, '2').replace(/[01]/g, 'Z');
  await open({ newNonce: () => `SAME${rest()}` });
  expect(await refer(dana)).toBe('BRI-SAME');
  const form = await dana.presses(await dana.says('refer'), 'Refer a person');
  const press = dana.pressOf(form.card, 'Send referral', { ...completeReferral, calledName: 'Another' });
  const answers = [await dana.deliver(press), await dana.deliver(press)].map(answered);
  expect(textOf(answers[0]?.card)).toContain('BRI-2222');
  expect(answers[1]?.raw).toBe(answers[0]?.raw);
  expect((await cases()).map(({ id, participant }) => [id, participant.calledName])).toEqual([
    ['BRI-2222', 'Another'],
    ['BRI-SAME', 'Canary Marigold'],
  ]);
});
