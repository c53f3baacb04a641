import { referenceIn } from '../../domain/referral/finding/referenceIn';
import type { Press } from '../press';

const most = 15;

/** References that were ticked, each once. */
export function tickedCases({ inputs }: Pick<Press, 'inputs'>): string[] {
  const read = (inputs['cases'] ?? '').split(',').flatMap((one) => referenceIn(one)?.reference ?? []);
  return [...new Set(read)].slice(0, most);
}
