import type { DueRule } from '../dueRule';

/** One that makes its rules fail: what else is due goes on, and it is not forgotten. */
export const cannotBeShown: DueRule = {
  kind: 'cannotBeShown',
  name: 'A referral that cannot be shown',
  together: ({ length: count }) => {
    const many = count === 1 ? '1 referral' : `${count} referrals`;
    return `${many} cannot be shown. Please tell whoever looks after this bot.`;
  },
};
