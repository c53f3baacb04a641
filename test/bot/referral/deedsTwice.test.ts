import { meetingChanges, meetingViews } from '../../../bot/meetingWays';
import { referralChanges, referralViews } from '../../../bot/referral/referralWays';
import { workChanges, workViews } from '../../../bot/workWays';
import type { Card } from '../../../cards/card';
import { buttonsOf, textOf } from '../../support/cardReading';
import { caseDeeds } from '../../support/caseDeeds';
import { type CaseTown, openCaseTown } from '../../support/caseTown';
import type { CaseDeed } from '../../support/deeds/caseDeed';

const id = 'BRI-2THS';
const other = 'BRI-2AAA';
/** Of a form that makes a case, and tested with it. */
const ofTheForm = ['referral.send', 'referral.save', 'referral.discard', 'referral.saidNo'];
const notYetBuilt = ['handOver'];
/** These change the link worker's own day, and not the case. */
const ofTheDay = ['case.park', 'case.unpark'];
/** Of a small group itself, and tested there. */
const ofTheGroup = (verb: string) => /^group\.(?!join$|leave$)/.test(verb);
/** Of a conference itself, of a chat, of who looked or of a Local's records, and tested there. */
const ofTheMeeting = (verb: string) =>
  /^(conference\.(?!bring|bringChange$|takeOff$|decide$)|room\.|access\.|export\.|disposal\.)/.test(verb);
const changes = { ...referralChanges, ...workChanges, ...meetingChanges };
const views = { ...referralViews, ...workViews, ...meetingViews };

let at: CaseTown;
beforeAll(async () => {
  at = await openCaseTown();
});
beforeEach(() => at.forgetAll());
afterAll(() => at.town.close());

test('every deed on a case is tried here', () => {
  const tried = new Set(caseDeeds.map(({ verb }) => verb));
  const all = Object.keys(changes).filter(
    (verb) =>
      ![...ofTheForm, ...notYetBuilt, ...ofTheDay].includes(verb) && !ofTheGroup(verb) && !ofTheMeeting(verb),
  );
  expect([...tried].sort()).toEqual(all.sort());
});

test('no verb is both a deed and a view', () => {
  expect(Object.keys(changes).filter((verb) => verb in views)).toEqual([]);
});

/** The title of the button that does this. */
function titled(card: Card | undefined, verb: string): string {
  const button = buttonsOf(card).find((one) => 'data' in one && one.data?.['verb'] === verb);
  if (!button) throw new Error(`Nothing does ${verb} on:\n${textOf(card)}`);
  return button.title;
}

const stands = (card: Card | undefined, verb: string) =>
  buttonsOf(card).some((one) => 'data' in one && one.data?.['verb'] === verb);

/** The press as a person comes to it: opens the referral, a part of it, then the form, then sends. */
async function pressFor({ verb, by, inputs, ids, on, isUnseen }: CaseDeed) {
  const who = at.people[by];
  if (isUnseen) return at.pressOf(by, verb, { caseId: id, ...ids }, inputs?.(at, other));
  let { card } = await at.opens(by, id);
  for (const step of [on ?? [], `${verb}.form`].flat())
    if (step in views && !stands(card, verb)) card = (await who.presses(card, titled(card, step))).card;
  return who.pressOf(card, titled(card, verb), inputs?.(at, other));
}

const title = ({ verb, by, event }: CaseDeed) => `${by} ${verb} (${event})`;
describe.each(caseDeeds.map((deed): [string, CaseDeed] => [title(deed), deed]))('%s', (_, deed) => {
  test.each(['one after the other', 'with another activity id', 'at the same moment'])(
    'whose press is delivered twice, %s, is done once and reads the same twice',
    async (how) => {
      if (deed.withOther)
        await at.keep('gettingStarted', other, {
          participant: (await sample()).participant,
          ...deed.withOther(at, id),
        });
      await at.keep(deed.status, id, deed.more?.(at, { id, other }));
      const before = await at.caseOf(id);
      const otherBefore = deed.withOther && (await at.caseOf(other)).revision;
      await at.town.quiet();
      const audited = new Set((await at.town.auditOf(id)).map((entry) => entry.id));
      const press = await pressFor(deed);
      const who = at.people[deed.by];
      const again = how === 'with another activity id' ? { ...press, id: `${press.id}-again` } : press;

      const first = who.deliver(press);
      if (how !== 'at the same moment') {
        await first;
        await at.town.quiet();
      }
      const [one, two] = await Promise.all([first, who.deliver(again)]);

      expect(one.status).toBe(200);
      expect(two.raw).toBe(one.raw);
      expect(one.raw).not.toMatch(/could not confirm|Press again/);
      const found = await at.caseOf(id);
      const news = found.timeline.slice(before.timeline.length);
      expect(news.map(({ event, by }) => [event, by])).toEqual([[deed.event, who.id]]);
      expect(found.revision).toBe(before.revision + 1);
      await at.town.quiet();
      const written = (await at.town.auditOf(id)).filter((entry) => !audited.has(entry.id));
      expect(written.filter(({ kind, verb }) => kind === 'write' && verb === deed.verb)).toEqual([
        expect.objectContaining({ allowed: true, by: who.id }),
      ]);
      if (deed.withOther && deed.verb !== 'referral.someoneElse')
        expect((await at.caseOf(other)).revision).toBe((otherBefore ?? 0) + 1);
    },
  );
});

async function sample() {
  await at.keep('sent', 'BRI-2ZZZ');
  const found = await at.caseOf('BRI-2ZZZ');
  await at.forgetAll();
  return found;
}
