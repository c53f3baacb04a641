import { addByNameForm } from '../../cards/connection/forms/addByNameForm';
import type { Activity } from '../../domain/activity/activity';
import { mayBeHandedOn } from '../../domain/activity/share/mayBeHandedOn';
import { addIdea, type Idea } from '../../domain/connection/addIdea';
import { mostNameLetters } from '../../domain/connection/limits';
import { cutTo } from '../../domain/cutTo';
import type { Case } from '../../domain/referral/case';
import { refuse } from '../../domain/refusal';
import { maySearchActivities } from '../../domain/staff/rights';
import { interestId } from '../../domain/whatMatters/interestId';
import { interestsOf } from '../../domain/whatMatters/interestsOf';
import { interestTimes } from '../../domain/whatMatters/whatMatters';
import { readActivity } from '../activity/readActivity';
import type { Press } from '../press';
import { chosenAmong, written } from '../referral/chosen';
import type { FormDeed } from '../referral/formDeed';
import { addedShows } from './connectionPart';
import { idFrom } from './idFrom';
import { opensForWork } from './opensForWork';

/** An idea: from the directory with one press, or by the name that is typed. */
export const addDeed: FormDeed<Activity | undefined> = {
  form: addByNameForm,
  opensFor: opensForWork,
  lookUp: async (services, by, { ids }) => {
    const { activityLocalId = '', activityId } = ids;
    if (activityId === undefined) return undefined;
    const place = { ids: { localId: activityLocalId, activityId } };
    const read = await readActivity(services, by, place, maySearchActivities);
    return read && mayBeHandedOn(read.found) ? read.found : undefined;
  },
  change: (found, typed, { by, at, press }, activity) => {
    if (press.ids['activityId'] !== undefined && !activity) return refuse('no-such-part');
    const name = activity ? activity.name.trim() : written(typed['name']);
    const idea: Idea = {
      id: idFrom(press),
      name: cutTo(name, mostNameLetters),
      ...(activity && { activity: { localId: activity.localId, activityId: activity.id } }),
      ...interestIn(found, press),
    };
    return addIdea(found, idea, by, at);
  },
  problemAt: { 'words-needed': 'name' },
  freeText: ['name'],
  says: 'Added as an idea. Ask them before anybody gets in touch with the group.',
  shows: addedShows,
};

/** Which interest of theirs it came from, in the words that stand in the case. */
function interestIn(found: Case, { ids }: Press): Pick<Idea, 'from'> {
  const time = chosenAmong(interestTimes, ids['time']);
  const words = time && interestsOf(found)[time].find((one) => interestId(one) === ids['interest']);
  return time && words !== undefined ? { from: { time, words } } : {};
}
