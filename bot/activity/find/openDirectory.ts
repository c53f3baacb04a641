import { placeOf } from '../../../domain/activity/places/gazetteer';
import type { Found } from '../../../domain/activity/search/directorySearch';
import { ranked } from '../../../domain/activity/search/ranked';
import type { SearchDay } from '../../../domain/activity/search/takesPlace';
import type { Known } from '../../../domain/activity/search/understanding/known';
import { understood } from '../../../domain/activity/search/understanding/understood';
import { nothingWanted, type Wanted } from '../../../domain/activity/search/wanted';
import type { Services } from '../../services';
import type { Directory } from './directory';
import { openDirectoryIndex } from './index/directoryIndex';
import { openFeed } from './index/feed';
import { instead } from './index/instead';
import { knownWords } from './index/knownWords';
import { localDay, oncePerMinute } from './index/localDay';
import { type Grounds, type Matching, matching } from './index/matching';
import { ownName } from './index/ownName';
import { openPlaces } from './index/placesKnown';
import { stillOffered } from './index/stillOffered';
import { suggesting } from './index/suggesting';

type World = Pick<Services, 'store' | 'now' | 'locals' | 'log'> & Partial<Pick<Services, 'answerWithin'>>;

/** In milliseconds, of an answer that has 2,500. */
const warmWaits = { search: 1_000, others: 400 };
const coldWait = 3_500;
/** Of the time that an answer may take, for reading what is shown and for drawing it. */
const forTheRest = 1_000;
/** So many may turn out to be offered no longer before a page grows short. */
const spare = 100;
const mostNearest = 3;
const mostKept = 30;
const toTheMinute = 'yyyy-MM-ddTHH:mm'.length;
const anywhere = { timeZone: 'Australia/Melbourne', holidays: [], schoolTerms: [] };

/** The index over the activities: built on first use, kept fresh by the change feed. */
export function openDirectory(services: World): Directory {
  const { store, log, locals } = services;
  const index = openDirectoryIndex();
  const placesHere = openPlaces(locals, index);
  const dateAt = oncePerMinute(services.now, (localId) =>
    localDay(services.now(), locals.find(({ id }) => id === localId)?.timeZone ?? anywhere.timeZone),
  );
  const dayOf = (localIds: readonly string[]): SearchDay => {
    const local = locals.find(({ id }) => localIds.includes(id)) ?? anywhere;
    return { date: dateAt(localIds[0] ?? ''), at: services.now(), local };
  };
  const feed = openFeed({ store, log }, (activity) => index.put(activity, dateAt(activity.localId)));
  const most = Math.min(coldWait, (services.answerWithin ?? Number.POSITIVE_INFINITY) - forTheRest);
  /** Brings in what is new. Whether there may be more than is known. */
  const refresh = async (warmWait: number): Promise<boolean> => {
    // whoever understands first and searches then waits for one cold start, not for two
    const wait = feed.isWarm ? warmWait : Math.max(0, most - feed.readingFor());
    const { isWhole, fault } = await feed.read(wait);
    if (fault !== undefined && index.version === 0) throw fault;
    return !isWhole;
  };
  const indexesOn = (localIds: readonly string[]) => {
    const indexes = index.of(localIds);
    const { date } = dayOf(localIds);
    for (const one of indexes) one.turnTo(date);
    return indexes;
  };
  const knownOf = (localIds: readonly string[]): Known => ({
    ...placesHere(localIds),
    ...knownWords(index.of(localIds)),
    date: dayOf(localIds).date,
  });
  const groundsOf = (localIds: readonly string[], { area }: Wanted): Grounds => ({
    indexes: indexesOn(localIds),
    day: dayOf(localIds),
    place: area === undefined ? undefined : placeOf(area, index.towns),
    towns: index.towns,
  });
  const lately = new Map<string, Matching>();
  // looked for while it was being understood, and again for each further page
  const find = (localIds: readonly string[]) => (wanted: Wanted) => {
    const minute = services.now().slice(0, toTheMinute);
    const key = JSON.stringify([index.version, minute, localIds, wanted]);
    const before = lately.get(key);
    if (before) return before;
    const made = matching(groundsOf(localIds, wanted), wanted);
    if (lately.size >= mostKept) lately.clear();
    lately.set(key, made);
    return made;
  };

  return {
    async understand(localIds, text) {
      await refresh(warmWaits.others);
      const indexes = index.of(localIds);
      const wanted = understood(text, knownOf(localIds));
      return ownName(text, indexes, find(localIds), wanted) ?? wanted;
    },
    async search(localIds, asked, { from = 0, limit = 5 } = {}): Promise<Found> {
      const isPartial = await refresh(warmWaits.search);
      const day = dayOf(localIds);
      const { wanted, matches } = find(localIds)(asked);
      const best = ranked(matches, wanted, day, from + limit + spare);
      const { shown, dropped, unread } = await stillOffered(services, best.slice(from), limit);
      const total = matches.length - dropped;
      const isEmpty = !isPartial && index.of(localIds).every(({ entries }) => entries.size === 0);
      const page = { wanted, shown, total, from, isPartial: isPartial || unread > 0, isEmpty };
      if (total > 0 || isEmpty) return { ...page, loosen: [], nearest: [] };
      const { loosen, nearest, ...why } = instead(asked, index, find(localIds), day);
      return {
        ...page,
        ...why,
        loosen,
        nearest: (await stillOffered(services, nearest, mostNearest)).shown,
      };
    },
    async suggest(localIds, asked) {
      const isPartial = await refresh(warmWaits.search);
      const { area } = asked.going;
      const grounds = groundsOf(localIds, area === undefined ? nothingWanted : { ...nothingWanted, area });
      const isEmpty = !isPartial && index.of(localIds).every(({ entries }) => entries.size === 0);
      return { ...suggesting(grounds, knownOf(localIds), asked), isPartial, isEmpty };
    },
    async places(localIds) {
      await refresh(warmWaits.others);
      return placesHere(localIds).listed;
    },
    async entries(localIds) {
      await refresh(warmWaits.others);
      return index.of(localIds).flatMap(({ entries }) => [...entries.values()]);
    },
  };
}
