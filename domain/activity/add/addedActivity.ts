import type { Worker } from '../../referral/referral';
import type { Activity } from '../activity';
import { activityFromSource } from '../hsds/activityFromSource';
import { addedService } from './addedService';
import type { AddedRequest } from './readAdded';

/** The activity as it begins: nobody has been there, and nothing is made sure of. */
export function addedActivity(id: string, request: AddedRequest, by: Worker, at: string): Activity {
  const { localId, toldBy } = request;
  const read = activityFromSource({ localId, importedAt: at, source: addedService(id, request) });
  if (!read.ok) throw new Error(`An added activity cannot be read: ${read.lacks}.`);
  return {
    ...read.activity,
    addedBy: by,
    ...(toldBy && { toldBy }),
    revision: 1,
    changes: [{ revision: 1, at, by, what: 'added', fields: [] }],
  };
}
