import type { Activity } from '../activity';

const isFree = /\b(free|no (cost|charge|fee)|nil)\b(?! (range|parking|wi-?fi))/i;
const goldCoin = 2;

/** The lowest amount that it asks for, in dollars; nothing where nobody has said. */
export function costFrom(activity: Pick<Activity, 'cost_options' | 'fees_description'>): number | undefined {
  const amounts = activity.cost_options.flatMap(({ amount, currency = 'AUD', option = '' }) => {
    if (amount !== undefined) return currency.toUpperCase() === 'AUD' && amount >= 0 ? [amount] : [];
    return isFree.test(option) ? [0] : [];
  });
  if (amounts.length > 0) return Math.min(...amounts);
  const fees = activity.fees_description ?? '';
  if (isFree.test(fees)) return 0;
  return /\bgold coin\b/i.test(fees) ? goldCoin : undefined;
}
