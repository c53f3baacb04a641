import type { DirectoryService } from '../../../domain/activity/hsds/directoryService';
import type { HsdsCostOption } from '../../../domain/activity/hsds/reading/hsds';

/** What it costs; the provider's own words about fees when it names no amount. */
export function activityCost(activity: Pick<DirectoryService, 'cost_options' | 'fees_description'>): string {
  const options = activity.cost_options.map(optionInWords).filter(Boolean);
  return options.length > 0 ? options.slice(0, 3).join('; ') : (activity.fees_description ?? '');
}

function optionInWords({ option, amount, currency, amount_description }: HsdsCostOption): string {
  const sum = amount === undefined ? undefined : money(amount, currency);
  const price = [sum, amount_description].filter(Boolean).join(' ');
  return [option?.toLowerCase() === price.toLowerCase() ? '' : option, price].filter(Boolean).join(': ');
}

function money(amount: number, currency = 'AUD'): string {
  if (amount === 0) return 'Free';
  const figure = Number.isInteger(amount) ? String(amount) : amount.toFixed(2);
  return currency.toUpperCase() === 'AUD' ? `$${figure}` : `${figure} ${currency.toUpperCase()}`;
}
