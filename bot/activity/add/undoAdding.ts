import { undoAdded } from '../../../domain/activity/add/undoAdded';
import type { Asker } from '../../../domain/staff/asker';
import { mayAddActivities } from '../../../domain/staff/rights';
import type { Answer } from '../../answer';
import type { Press } from '../../press';
import type { Services } from '../../services';
import { changeActivity } from '../changeActivity';

const tooLate =
  'It is too late to take this back here, or a colleague has worked on it. A link worker can put it right.';

/** Whoever added one by mistake takes it back within ten minutes. */
export function undoAdding(services: Services, by: Asker, press: Press): Promise<Answer> {
  return changeActivity(services, by, press, {
    may: mayAddActivities,
    change: (found, at) => undoAdded(found, by.id, at),
    done: () => ({ line: 'Taken back. A search no longer finds it; its history stays.' }),
    refused: () => ({ line: tooLate }),
  });
}
