import type { Activity } from '../../domain/activity/activity';
import { type Asker, rolesAt } from '../../domain/staff/asker';
import { holdsOne, maySearchActivities, mayVet } from '../../domain/staff/rights';
import type { Deed } from '../door/answerPress';
import { setAside } from './find/showDetails';
import { readActivity } from './readActivity';

/** What is not to be suggested is seen by those who may vet. */
export function isSetAsideFor(by: Asker, { localId, vetting }: Activity): boolean {
  return vetting?.status === 'doNotSuggest' && !holdsOne(rolesAt(by, localId), mayVet);
}

/** For a dialog that others still get of it: nothing by which it could be known. */
export function asShownTo(by: Asker, activity: Activity): Activity {
  if (!isSetAsideFor(by, activity)) return activity;
  const { whatToExpect, communityKinds, tags, inSchoolTerms, concerns, localContact, ...rest } = activity;
  return { ...rest, name: 'An activity that the team has set aside' };
}

// that something is wrong may be said of anything
const answered = ['activity.wrong.form'];

/** Views of an activity, none of which says anything to others of one that is set aside. */
export function exceptSetAside(views: Record<string, Deed>): Record<string, Deed> {
  return Object.fromEntries(
    Object.entries(views).map(([verb, view]) => [verb, answered.includes(verb) ? view : guarded(view)]),
  );
}

function guarded(view: Deed): Deed {
  return async (services, by, press) => {
    const read = press.ids['activityId'] && (await readActivity(services, by, press, maySearchActivities));
    return read && isSetAsideFor(by, read.found) ? { line: setAside } : view(services, by, press);
  };
}
