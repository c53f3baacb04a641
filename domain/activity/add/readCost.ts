import type { DirectoryService } from '../hsds/directoryService';
import type { HsdsCostOption } from '../hsds/reading/hsds';

export interface CostRead {
  cost_options: HsdsCostOption[];
  fees_description: string;
}

type Costs = Pick<DirectoryService, 'cost_options' | 'fees_description'>;

/** "Free", "$5" or "5.50" is an amount; anything else stays in the words it was said in. */
export function readCost(text: string): CostRead {
  const said = text.trim();
  if (/^(free|no cost|nothing|\$?\s*0([.]00?)?)$/i.test(said)) return amount(0);
  const [, dollars] = /^\$?\s*(\d{1,4}([.]\d{1,2})?)(\s*dollars?)?$/i.exec(said) ?? [];
  return dollars === undefined ? { cost_options: [], fees_description: said } : amount(Number(dollars));
}

/** What `readCost` would be given to read this; empty where one amount or one sentence cannot say it. */
export function costValue({ cost_options, fees_description = '' }: Costs): string {
  const [only, ...others] = cost_options;
  if (!only) return fees_description;
  const { amount: dollars, currency = 'AUD', ...rest } = only;
  const isPlain = others.length === 0 && Object.values(rest).every((part) => part === undefined);
  if (!isPlain || dollars === undefined || currency.toUpperCase() !== 'AUD') return '';
  if (dollars === 0) return 'Free';
  return `$${Number.isInteger(dollars) ? dollars : dollars.toFixed(2)}`;
}

const amount = (dollars: number): CostRead => ({
  cost_options: [{ amount: dollars, currency: 'AUD' }],
  fees_description: '',
});
