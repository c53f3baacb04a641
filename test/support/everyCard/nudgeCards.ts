import { onLeaveToday } from '../../../cards/day/onLeaveCard';
import { welcomeBackCard, welcomeCard } from '../../../cards/help/simple';
import { messageToCopy } from '../../../cards/nudges/messageToCopy';
import { nudgesCard } from '../../../cards/nudges/nudgesCard';
import type { NudgeRow } from '../../../cards/nudges/nudgesView';
import { coverNews } from '../../../cards/staff/coverNews';
import type { Local } from '../../../domain/local';
import { noticeKinds } from '../../../domain/notice/notice';
import { standings } from '../../../domain/nudges/howItStands';
import { sixLocals } from '../../../domain/sixLocals';
import { type Made, named, nonce, staffName, times, typedByPeople, worker } from './made';

const at = '2026-11-22T22:10:00.000Z';
const appId = worker.id;
const counts = { unreachable: 120, uncertain: 120, dead: 120, waiting: 120, planned: 120, sent: 12_000 };
const counted = { count: 230, kinds: new Map(noticeKinds.map((kind) => [kind, 10])), at };
const tally = Object.fromEntries(standings.map((one) => [one, counted]));
const row = (place: number): NudgeRow => ({
  local: sixLocals[place % 6] as Local,
  personId: worker.id,
  name: place % 2 ? typedByPeople : staffName,
  tally,
  blocked: { code: 'ConversationBlockedByUser' },
});
const none = { unreachable: 0, uncertain: 0, dead: 0, waiting: 0, planned: 0, sent: 0 };
const page = { next: undefined, isFirst: true, listedAt: at, nonce };

/** What was sent and what was not, at its fullest and its emptiest. */
export const postedAboutNudges: Made[] = named(
  nudgesCard,
  nudgesCard({
    ...page,
    totals: sixLocals.map((local) => ({ local, counts, notReached: 60 })),
    rows: times(8, row),
    next: 8,
    isFirst: false,
    done: { name: typedByPeople, count: 230 },
    appId,
  }),
  nudgesCard({
    ...page,
    totals: [{ local: sixLocals[0] as Local, counts: none, notReached: 0 }],
    rows: [],
  }),
  nudgesCard({
    ...page,
    totals: [{ local: sixLocals[0] as Local, counts: none, notReached: 1 }],
    rows: [{ ...row(0), nextCardAt: at }],
    done: { name: staffName, count: 1, mustAdd: true, nextCard: 'later' },
  }),
  nudgesCard({
    ...page,
    totals: [{ local: sixLocals[0] as Local, counts: none, notReached: 0 }],
    rows: [],
    done: { name: staffName, count: 0, nextCard: 'today' },
  }),
).concat(
  named(
    coverNews,
    coverNews(
      times(11, () => ({ name: typedByPeople, days: { from: '2026-12-30', until: '2027-01-15' } })),
      '2026-11-23',
      nonce,
    ),
    coverNews([{ name: staffName, days: undefined }], '2026-11-23', nonce),
  ),
  named(welcomeBackCard, welcomeBackCard(nonce)),
  named(
    onLeaveToday,
    onLeaveToday(
      welcomeCard(nonce),
      { from: '2026-11-23', until: '2026-12-04', coverId: worker.id, coverName: typedByPeople },
      'Australia/Melbourne',
    ),
  ),
);

/** What a Lead copies for a colleague. */
export const dialogsAboutNudges: Made[] = named(
  messageToCopy,
  messageToCopy(appId),
  messageToCopy(undefined),
);
