import type { Activity } from '../activity';
import { kilometres, type Point } from '../places/kilometres';
import { localTowns } from '../places/localTowns';
import { townId } from '../places/townId';
import { allTerms } from '../terms/allTerms';
import { withBroader } from '../terms/withBroader';
import { timesOfDayOf, weekdaysOf } from '../when/scheduleFacets';
import { accessLacking } from './accessLacking';
import { costFrom } from './costFrom';
import type { DirectoryEntry } from './directoryEntry';
import { termsOf } from './termsOf';

const mostOutOfTown = 50;

/** What the index keeps of an activity. The date says which of its times are over. */
export function entryOf(activity: Activity, today: string): DirectoryEntry {
  const { id, localId, name, organization, locations, schedules, vetting, concerns = [] } = activity;
  const { interests, access, runBy, languages } = termsOf(activity);
  const isMerged = activity.mergedInto !== undefined;
  const status = vetting?.status ?? 'notVisited';
  const open = concerns.map(({ at }) => at).sort();
  const point = locations.map(pointOf).find((one) => one !== undefined);
  const isOnline = takesPlaceOnline(activity);
  const cost = costFrom(activity);
  const reached = withBroader(allTerms.access, access);
  const lacks = accessLacking(activity, reached);
  const addedAt = activity.changes.find(({ what }) => what === 'added')?.at;
  return {
    id,
    localId,
    name,
    ...(organization && { organization: organization.name }),
    isOffered: activity.status === 'active' && !isMerged && status !== 'doNotSuggest',
    isMerged,
    ...(activity.mergedFrom && { mergedFrom: activity.mergedFrom }),
    interests: withBroader(allTerms.interests, interests),
    access: reached,
    ...(lacks.length > 0 && { lacks }),
    runBy: [...runBy],
    languages: [...languages],
    days: weekdaysOf(schedules, today),
    times: timesOfDayOf(schedules, today),
    ...(schedules.length > 0 && { schedules }),
    ...(activity.inSchoolTerms && { inSchoolTerms: true }),
    areas: [...new Set(locations.flatMap(({ city }) => (city === undefined ? [] : townId(city))))],
    ...(point && { point }),
    ...(cost !== undefined && { cost }),
    isOnline,
    isInPerson: !isOnline || locations.some((place) => place.location_type === 'physical'),
    vetting: status,
    ...(vetting?.reviewDue !== undefined && { reviewDue: vetting.reviewDue }),
    ...(activity.assured_date !== undefined && { assured: activity.assured_date }),
    openConcerns: open.length,
    ...(open[0] !== undefined && { concernSince: open[0] }),
    ...(activity.goneSince !== undefined && { goneSince: activity.goneSince }),
    isWordOfMouth: activity.sourceName === undefined && activity.addedBy !== undefined,
    ...(addedAt !== undefined && { addedAt }),
  };
}

/** A point far from its own town is a slip of its source. */
function pointOf({ city = '', latitude, longitude }: Activity['locations'][number]): Point | undefined {
  if (latitude === undefined || longitude === undefined) return undefined;
  const point = { latitude, longitude };
  const [id = ''] = townId(city);
  const middle = localTowns().get(id)?.point;
  return middle && kilometres(point, middle) > mostOutOfTown ? undefined : point;
}

function takesPlaceOnline({ locations, schedules, communityKinds = [], attributes }: Activity): boolean {
  return (
    locations.some((place) => place.location_type === 'virtual') ||
    schedules.some(({ attending_type = '' }) => /virtual|online|mixed|hybrid/i.test(attending_type)) ||
    communityKinds.includes('online') ||
    attributes.some(({ taxonomy_term }) => /^online$/i.test(taxonomy_term.name.trim()))
  );
}
