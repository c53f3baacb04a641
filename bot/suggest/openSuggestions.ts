import { nothingKnownCard } from '../../cards/suggest/nothingKnownCard';
import { suggestCard } from '../../cards/suggest/suggestCard';
import type { SuggestRow, SuggestView } from '../../cards/suggest/suggestView';
import { placeName } from '../../domain/activity/places/gazetteer';
import type { FoundActivity } from '../../domain/activity/search/directorySearch';
import type { Suggestion } from '../../domain/activity/suggest/suggested';
import { mayWork } from '../../domain/referral/access';
import type { Case } from '../../domain/referral/case';
import { isWork } from '../../domain/referral/statusGroups';
import type { Asker } from '../../domain/staff/asker';
import type { Going } from '../../domain/whatMatters/whatMatters';
import { stillOffered } from '../activity/find/index/stillOffered';
import { searchedLocals } from '../activity/find/resultsAnswer';
import type { Deed } from '../door/answerPress';
import { nonceAfter } from '../nonce';
import { detailsView } from '../referral/detailsView';
import { detailsFor } from '../referral/drawCase';
import { viewCase } from '../referral/viewCase';
import { localFor, type Services } from '../services';
import { askedOf, isNothingKnown } from './askedOf';
import { keepMissed } from './keepMissed';
import { otherwise } from './otherwise';

const perPage = 5;
/** So many may turn out to be offered no longer before a page grows short. */
const spare = 20;

/** What may suit the person, a page at a time: for whoever works with them, while that goes on. */
export const openSuggestions: Deed = (services, by, press) =>
  viewCase(services, by, press, async (found, relations) => {
    if (!found.consents.refer.given || !mayWork(relations) || !isWork(found.referral))
      return detailsFor(services, by, press, found, relations);
    const view = detailsView(services, by, press, found, relations);
    const title = `What may suit them: ${found.id}`;
    if (isNothingKnown(askedOf(found))) return { title, dialog: nothingKnownCard(view) };
    const from = pageOf(press.ids['from']);
    return {
      title,
      dialog: suggestCard({ ...view, ...(await suggestions(services, by, found, from, view.nonce)) }),
    };
  });

type Page = Omit<SuggestView, keyof ReturnType<typeof detailsView> | 'says'>;

async function suggestions(
  services: Services,
  by: Asker,
  found: Case,
  from: number,
  nonce: string,
): Promise<Page> {
  const asked = askedOf(found);
  const { going, interests } = asked;
  const localIds = localsFor(services, by, found);
  const all = await services.directory.suggest(localIds, asked);
  const { isByNeedsAlone, missed, isPartial, isEmpty } = all;
  const ahead = all.suggestions.slice(from, from + perPage + spare);
  const read = await stillOffered(
    services,
    ahead.map(({ entry }) => ({ entry, score: 0 })),
    perPage,
  );
  const last = read.shown.at(-1)?.activity.id;
  const next = from + ahead.findIndex(({ entry }) => entry.id === last) + 1;
  const isMissed = interests.length > 0 && isByNeedsAlone && !isPartial && !isEmpty;
  if (isMissed && from === 0) await keepMissed(services, localIds, missed, going.area);
  const isInPlan = ({ activity }: FoundActivity) =>
    (activity.mergedFrom ?? []).some((id) => asked.inPlan.has(id));
  return {
    rows: read.shown
      .filter((one) => !isInPlan(one))
      .flatMap((one) => rowOf(services, found, one, ahead, nonce)),
    from,
    next: read.shown.length > 0 && next < all.suggestions.length ? next : undefined,
    total: all.suggestions.length,
    hasInterests: interests.length > 0,
    isByNeedsAlone,
    already: (found.connections ?? []).flatMap(({ activity, name }) =>
      activity && all.already.includes(activity.activityId) ? [name] : [],
    ),
    place: await placeNamed(services, localIds, going),
    otherwise: isMissed || all.suggestions.length === 0 ? await otherwise(services, localIds, going) : [],
    isPartial: isPartial || read.unread > 0,
    isEmpty,
  };
}

function rowOf(
  services: Services,
  { connections = [] }: Case,
  { activity }: FoundActivity,
  all: readonly Suggestion[],
  nonce: string,
): SuggestRow[] {
  const suggestion = all.find(({ entry }) => entry.id === activity.id);
  if (!suggestion) return [];
  const before = connections.find((one) => one.activity?.activityId === activity.id)?.state;
  const rests = before === 'notRightNow' || before === 'full' ? before : undefined;
  return [
    {
      activity,
      activityLocal: localFor(services, activity.localId),
      because: suggestion.because,
      aspects: suggestion.aspects,
      ...(rests && { rests }),
      nonce: nonceAfter(`${nonce} ${activity.id}`),
    },
  ];
}

/** The directory of the person's own Local; where this reader has no part in that, those of theirs. */
function localsFor(services: Services, by: Asker, { localId }: Case): string[] {
  const all = searchedLocals(services, by);
  return all.includes(localId) ? [localId] : all;
}

async function placeNamed(
  { directory }: Services,
  localIds: readonly string[],
  { area }: Going,
): Promise<string | undefined> {
  if (area === undefined) return undefined;
  return (await directory.places(localIds)).find(({ id }) => id === area)?.name ?? placeName(area);
}

function pageOf(given = ''): number {
  return /^\d{1,3}$/.test(given) ? Number(given) : 0;
}
