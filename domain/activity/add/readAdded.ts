import type { HsdsSchedule } from '../hsds/reading/hsds';
import { detailProblems, missingDetails, trimmed } from './edit/detailProblems';
import { type CostRead, readCost } from './readCost';
import { readWhen } from './readWhen';

/** An activity that somebody told of by word of mouth. */
export interface AddedRequest {
  localId: string;
  name: string;
  suburb: string;
  place: string;
  organization: string;
  schedules: HsdsSchedule[];
  cost: CostRead;
  phone: string;
  description: string;
  toldBy: string;
}

export type AddedReading =
  | { is: 'complete'; request: AddedRequest }
  | { is: 'incomplete'; problems: Record<string, string> };

/** What somebody typed in the short form, at one of the Locals at which they may add. */
export function readAdded(inputs: Record<string, string>, localIds: readonly string[]): AddedReading {
  const typed = trimmed(inputs);
  const { schedules, problems: ofWhen } = readWhen(typed);
  const [onlyLocal, ...otherLocals] = localIds;
  const localId = otherLocals.length === 0 ? (onlyLocal ?? '') : (typed['localId'] ?? '');
  const problems = {
    ...detailProblems(typed),
    ...missingDetails(typed),
    ...ofWhen,
    ...(!localIds.includes(localId) && { localId: 'Please choose the Local.' }),
  };
  if (Object.keys(problems).length > 0) return { is: 'incomplete', problems };
  const text = (field: string) => typed[field] ?? '';
  return {
    is: 'complete',
    request: {
      localId,
      name: text('name'),
      suburb: text('suburb'),
      place: text('place'),
      organization: text('organization'),
      schedules,
      cost: readCost(text('cost')),
      phone: text('phone'),
      description: text('description'),
      toldBy: text('toldBy'),
    },
  };
}
