import type { Card } from '../../../cards/card';
import type { Relation } from '../../../domain/referral/access';
import type { Role } from '../../../domain/staff/roles';
import { rolesOfRelation, summaryOpens } from '../../../domain/summary/accessMatrix';
import { buttonTitles, textOf } from '../../support/cardReading';
import { conferenceWith, withoutConferences } from '../../support/conferences';
import { meetingChat } from '../../support/fromTeams';
import type { Person } from '../../support/townPerson';
import { openSummaryTown, opensView, type SummaryTown } from './summaryTown';

const notOpen =
  'There is nothing here that you can open. It may have ended, or your access may have changed.';
const noAccess =
  'You do not have access here. If you work at this Local, ask its Lead, or say hello in your own chat with this bot.';

let at: SummaryTown;
beforeEach(async () => {
  at = await openSummaryTown();
  await withoutConferences(at.town.store);
  await at.keepShared();
  await at.people.ana.says('help');
});
afterEach(() => at.town.close());

async function agenda(): Promise<Card> {
  const conference = conferenceWith(at.worker('ana'), {
    id: 'conference22',
    on: '2026-11-23',
    time: '11:00',
  });
  await at.town.store.create('conferences', conference);
  return at.people.ana.in('meeting').says('conference');
}
const summary = () => at.people.ana.in('meeting').says('summary BRI-2THS');

/** Who they are to the case, as the matrix names it. */
const five = (): [who: Person, role: Role | 'guest', is: Relation | 'nobody'][] => [
  [at.people.ana, 'linkWorker', 'holder'],
  [at.people.tess, 'clinician', 'careTeam'],
  [at.nia, 'clinician', 'nobody'],
  [at.people.stuart, 'manager', 'nobody'],
  [at.gwen, 'guest', 'nobody'],
];

test.each([
  ['the agenda', agenda],
  ['the summary', summary],
])(
  'five people in a meeting press the same button on %s, and each sees what the matrix says and no more',
  async (_which, stands) => {
    const card = await stands();
    expect(textOf(card)).toContain('**BRI-2THS** · Open');
    expect(buttonTitles(card)).toContain('Open my view');
    for (const [who, role, is] of five()) {
      const { raw, line, card: seen } = await opensView(who.in('meeting'), card);
      const isOpen =
        is !== 'nobody' &&
        rolesOfRelation[is].some((one) => one === role) &&
        summaryOpens[is].shared.some((place) => place === 'room');

      expect(isOpen).toBe(role === 'linkWorker' || is === 'careTeam');
      expect(raw.includes('Canary')).toBe(isOpen);
      expect(raw).not.toMatch(/0491 ?57|Canary Family Clinic|Loneliness|Canary said lately|Canary blue door/);
      if (isOpen) expect(textOf(seen)).toMatch(/^Canary Marigold[\s\S]*Canary pickling[\s\S]*Not a clinical/);
      else expect(line).toBe(role === 'guest' ? noAccess : notOpen);
    }
    await at.town.quiet();
    const shared = at.town.connector.sent.filter(({ conversationId }) => conversationId === meetingChat);
    expect(shared.length).toBeGreaterThan(0);
    for (const { raw } of at.town.connector.sent) expect(raw).not.toContain('Canary');
  },
);

test('each view is in the audit with where it was seen', async () => {
  const { people, nia, town } = at;
  const { ana, tess, lou } = people;
  const later = async <T>(deed: Promise<T>) => {
    const done = await deed;
    town.passes(1000);
    return done;
  };
  const card = await later(summary());
  await later(opensView(ana.in('meeting'), card));
  await later(opensView(nia.in('meeting'), card));
  const inChannel = await later(tess.in('channel').says('summary bri 2ths'));
  await later(opensView(tess.in('channel'), inChannel));
  await opensView(lou, await later(lou.says('summary BRI2THS')));

  const entries = await town.auditOf('BRI-2THS');
  expect(entries.map(({ verb, surface, by, allowed }) => [verb, surface, by, allowed])).toEqual([
    ['summary', 'meeting', ana.id, true],
    ['summary.view', 'dialogInMeeting', ana.id, true],
    ['summary.view', 'dialogInMeeting', nia.id, false],
    ['summary', 'channel', tess.id, true],
    ['summary.view', 'dialogInRoom', tess.id, true],
    ['summary', 'personal', lou.id, true],
    ['summary.view', 'dialog', lou.id, true],
  ]);
});
