import { connectionCard } from '../../cards/connection/connectionCard';
import type { Activity } from '../../domain/activity/activity';
import type { Connection } from '../../domain/connection/connection';
import { connectionIn } from '../../domain/connection/parts';
import { cancelledVisits } from '../../domain/group/cancelledVisits';
import { seesDetails } from '../../domain/referral/access';
import type { Asker } from '../../domain/staff/asker';
import { maySearchActivities } from '../../domain/staff/rights';
import { readActivity } from '../activity/readActivity';
import { partOf } from '../caseCard/partOf';
import type { Deed } from '../door/answerPress';
import { groupNow } from '../group/groupNow';
import type { Shows } from '../referral/caseDeed';
import { viewCase } from '../referral/viewCase';
import { localFor, type Services } from '../services';
import { connectionsPart } from './connectionsPart';
import { idFrom } from './idFrom';

/** One activity of the person, with what the directory says of it now. Where it is gone, all of them. */
export const connectionShows: Shows = async (services, by, press, found, relations, says) => {
  const connection = connectionIn(found, press.ids['connectionId']);
  if (!connection || !found.consents.refer.given || !seesDetails(relations))
    return connectionsPart.shows(services, by, press, found, relations, says);
  const [activity, group] = await Promise.all([
    activityOf(services, by, connection),
    groupNow(services, by, found, connection),
  ]);
  const activityLocal = activity && localFor(services, activity.localId);
  const part = partOf({
    title: 'Activity',
    draw: (view) =>
      connectionCard({
        ...view,
        connection: group ? cancelledVisits(connection, group) : connection,
        ...(group && { group }),
        ...(activity && { activity }),
        ...(activityLocal && { activityLocal }),
      }),
  });
  return part.shows(services, by, press, found, relations, says);
};

export const openConnection: Deed = (services, by, press) =>
  viewCase(services, by, press, (found, relations) =>
    connectionShows(services, by, press, found, relations, ''),
  );

/** After a deed that made it: under the id of the press, or the one that it had before. */
export const addedShows: Shows = (services, by, press, found, relations, says) => {
  const { activityId } = press.ids;
  const made =
    connectionIn(found, idFrom(press)) ??
    found.connections?.find(
      ({ activity }) => activityId !== undefined && activity?.activityId === activityId,
    );
  const ids = { ...press.ids, ...(made && { connectionId: made.id }) };
  return connectionShows(services, by, { ...press, ids }, found, relations, says);
};

/** As the directory has it, where the reader may look into it. */
export async function activityOf(
  services: Services,
  by: Asker,
  { activity }: Connection,
): Promise<Activity | undefined> {
  const read = activity && (await readActivity(services, by, { ids: { ...activity } }, maySearchActivities));
  return read?.found;
}
