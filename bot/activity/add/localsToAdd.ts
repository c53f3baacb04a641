import type { Local } from '../../../domain/local';
import { type Asker, localsWith } from '../../../domain/staff/asker';
import { mayAddActivities } from '../../../domain/staff/rights';
import type { Services } from '../../services';

export const mayNotAdd = 'Your role here does not add activities.';

/** The Locals at which somebody may add an activity. */
export function localsToAdd(services: Pick<Services, 'locals'>, by: Asker): Local[] {
  const mine = localsWith(by, mayAddActivities);
  return services.locals.filter(({ id }) => mine.includes(id));
}
