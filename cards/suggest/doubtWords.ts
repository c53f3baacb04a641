import { termNames } from '../../domain/activity/search/termNames';
import { timesOfDay, weekdays } from '../../domain/activity/search/wanted';
import { timeNames, weekdayNames } from '../../domain/activity/search/weekdayNames';
import type { Aspect } from '../../domain/activity/suggest/aspect';
import type { SuggestRow } from './suggestView';
import { dollars, inASentence, inWords } from './whyWords';

const restsInWords = {
  notRightNow: 'they said not right now before',
  full: 'it was full when it was asked',
} as const;

/** For some, which they did not ask for. */
const forWhom: Readonly<Record<string, string>> = {
  aboriginalLed: 'Aboriginal-led',
  lgbtiqa: 'for LGBTIQA+ people',
  carers: 'for carers',
  women: 'for women',
  men: 'for men',
};

/** What does not fit, or what nobody has said: read before anybody suggests it. Empty where there is nothing. */
export function doubtWords(
  { aspects, rests }: Pick<SuggestRow, 'aspects' | 'rests'>,
  place: string | undefined,
): string {
  const all = [
    ...(rests ? [restsInWords[rests]] : []),
    ...aspects.filter(({ stands }) => stands !== 'fits').flatMap((aspect) => doubtOf(aspect, place)),
    ...accessWords(aspects),
  ].join('; ');
  return all.charAt(0).toUpperCase() + all.slice(1);
}

function doubtOf({ what, stands, ids = [], cost, km }: Aspect, place = 'their place'): string[] {
  switch (what) {
    case 'place':
      if (stands === 'unknown') return [];
      return [km === undefined ? `not in ${place}` : `about ${Math.round(km)} km from ${place}`];
    case 'days':
      return stands === 'not' ? [`on ${daysInWords(ids)}, not on their good days`] : [];
    case 'times':
      return stands === 'not' ? [`in the ${timesInWords(ids)}, not at their good times`] : [];
    case 'cost':
      return stands === 'not' ? [`costs ${dollars(cost ?? 0)}, which is more than suits them`] : [];
    case 'where':
      return [ids.includes('online') ? 'not online' : 'online only'];
    case 'access':
      // of several all are said at once
      return [];
    case 'languages':
      return [`not in ${inWords(termNames(ids))} as far as we know`];
    case 'runBy':
      return ids.flatMap((id) => forWhom[id] ?? []);
  }
}

function accessWords(aspects: readonly Aspect[]): string[] {
  const names = (stands: Aspect['stands']) =>
    aspects
      .filter((one) => one.what === 'access' && one.stands === stands)
      .flatMap(({ ids = [] }) => termNames(ids).map(inASentence));
  const [not, unknown] = [names('not'), names('unknown')];
  return [
    ...(not.length > 0 ? [`not ${inWords(not, 'or')} as far as we know`] : []),
    ...(unknown.length > 0 ? [`please ask about ${inWords(unknown)}: nobody has said`] : []),
  ];
}

function daysInWords(ids: readonly string[]): string {
  return inWords(weekdays.filter((day) => ids.includes(day)).map((day) => `${weekdayNames[day]}s`));
}

function timesInWords(ids: readonly string[]): string {
  return inWords(
    timesOfDay.filter((time) => ids.includes(time)).map((time) => timeNames[time].toLowerCase()),
  );
}
