import type { Status } from '../referral/referral';
import type { openStatuses } from '../referral/statusGroups';

type Ended = Exclude<Status, (typeof openStatuses)[number]>;

const all: Record<Ended, true> = {
  closed: true,
  notAble: true,
  withdrawn: true,
  noContact: true,
  enteredInError: true,
  joined: true,
};
export const endedStatuses = Object.keys(all);
