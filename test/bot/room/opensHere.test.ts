import type { Case } from '../../../domain/referral/case';
import { conferenceWith, withoutConferences } from '../../support/conferences';
import { changeVerbs, viewVerbs } from '../../support/everyVerb';
import { partIds } from '../../support/workedCase';
import { caseId, openSummaryTown, type SummaryTown } from '../summary/summaryTown';

const ids = { localId: 'brimbank', caseId, conferenceId: 'conference22', on: '2026-11-23', ...partIds };
const no = { given: false } as const;

let at: SummaryTown;
beforeEach(async () => {
  at = await openSummaryTown();
  await withoutConferences(at.town.store);
  await at.keepShared();
  const conference = conferenceWith(at.worker('ana'), {
    id: 'conference22',
    on: '2026-11-23',
    time: '11:00',
  });
  await at.town.store.create('conferences', conference);
});
afterEach(() => at.town.close());

const changes: [string, (found: Case) => Partial<Case>][] = [
  ['consent to share was withdrawn', ({ consents }) => ({ consents: { ...consents, shareWithTeam: no } })],
  ['it was restricted', () => ({ restrictedTo: [at.people.ana.id, at.people.tess.id, at.people.lou.id] })],
  ['it is held for somebody’s safety', () => ({ safetyHold: { at: at.town.now(), by: at.people.lou.id } })],
];
/** Lists of one's own, and what is found by a name: no press on the case. */
const ownLists =
  /^(cases|queue|find|day|due|parked|caseloads|debrief|handOver|suggest\.forWhom|summary\.pick|referral\.mine)/;

test.each(changes)(
  'in a meeting, once %s, no button of the case shows anything of it to anybody',
  async (_what, change) => {
    const { ana, tess } = at.people;
    await at.change(change);
    const shows: string[] = [];
    for (const who of [ana, tess]) {
      const there = who.in('meeting');
      for (const verb of new Set([...viewVerbs, ...changeVerbs])) {
        if (ownLists.test(verb)) continue;
        const data = { verb, ids: { ...ids, shown: 'yes' }, revision: 1, nonce: at.town.services.newNonce() };
        const { raw } = await there.deliver(
          there.envelope({ type: 'invoke', name: 'task/submit', value: { data } }),
        );
        if (raw.includes('Canary')) shows.push(`${who.name} ${verb}`);
      }
    }
    expect(shows).toEqual([]);
  },
);
