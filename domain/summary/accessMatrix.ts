import type { Relation } from '../referral/access';
import type { Role } from '../staff/roles';

/** Where it is asked: alone with the bot, or in a channel, group chat or meeting. */
export const summaryPlaces = ['alone', 'room'] as const;
export type SummaryPlace = (typeof summaryPlaces)[number];

/** What the person said yes to: nothing any more, to being with Local Connections alone, or to sharing with the team too. */
export const sharings = ['withdrawn', 'notShared', 'shared'] as const;
export type Sharing = (typeof sharings)[number];

/** What somebody must be at the Local for a relation to count. Whoever is not named may not. */
export const rolesOfRelation: Record<Relation, readonly Role[]> = {
  holder: ['linkWorker', 'lead'],
  cover: ['linkWorker', 'lead'],
  lead: ['lead'],
  careTeam: ['clinician', 'aodWorker', 'intake', 'peerWorker', 'linkWorker', 'lead'],
  mayTake: [],
  intake: [],
  referrer: [],
  colleague: [],
};

const work = { withdrawn: [], notShared: ['alone'], shared: ['alone', 'room'] } as const;
const team = { withdrawn: [], notShared: [], shared: ['alone', 'room'] } as const;
const none = { withdrawn: [], notShared: [], shared: [] } as const;

/** Where a participant's summary opens, by what one is to the case and what the person said yes to. */
export const summaryOpens: Record<Relation, Record<Sharing, readonly SummaryPlace[]>> = {
  holder: work,
  cover: work,
  lead: work,
  careTeam: team,
  mayTake: none,
  intake: none,
  referrer: none,
  colleague: none,
};
