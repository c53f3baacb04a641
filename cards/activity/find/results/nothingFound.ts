import { countWishes } from '../../../../domain/activity/search/countWishes';
import type { Found, Loosening } from '../../../../domain/activity/search/directorySearch';
import type { Element } from '../../../card';
import { line, quiet, smallHeading } from '../../../parts';
import { activityRow } from './activityRow';
import { codeOnCard, presses } from './resultsButtons';
import type { ResultsView } from './resultsView';
import { placeUnknown } from './resultsWords';

const mostNearest = 3;

/** What to let go of, what comes closest, and whom to ask. */
export function nothingFound(view: ResultsView): Element[] {
  const { found } = view;
  if (found.isEmpty)
    return [
      line(
        'This directory holds no activities yet. The Lead can have some brought in, or you add one you know.',
      ),
    ];
  const nearest = found.nearest.slice(0, mostNearest);
  return [
    line(saysNothing(found)),
    ...loosening(view),
    ...(nearest.length > 0
      ? [
          smallHeading(
            found.isNearestSoonest ? 'Other ones that the team knows, on soon' : 'What comes closest',
          ),
          ...nearest.map((one) => activityRow(one, view)),
        ]
      : []),
    ...(found.loosen.length + nearest.length === 0
      ? [line('Try one plain word, such as walking, or the name of a town alone.')]
      : []),
    quiet('Not everything is in a directory: a link worker may know of more.'),
  ];
}

function saysNothing({ wanted }: Found): string {
  if (wanted.isPlaceUnknown) return placeUnknown;
  if (countWishes(wanted) === 1) return 'Nobody here does that yet, as far as we know.';
  return wanted.words.length > 0 ? 'Nothing found for that.' : 'Nothing fits all of that.';
}

function loosening({ found, isShared, isDialog, nonce }: ResultsView): Element[] {
  const button = presses(isDialog);
  const wider = found.loosen.filter(({ wanted }) => !isShared || wanted.words.length === 0);
  if (wider.length === 0) return [];
  const actions = wider.slice(0, 4).map((one) =>
    button(titleOf(one), {
      verb: 'activities.find',
      ids: { wanted: codeOnCard(one.wanted, isShared) },
      nonce,
    }),
  );
  return [line('This would find something:'), { type: 'ActionSet', spacing: 'small', actions }];
}

function titleOf({ says, total }: Loosening): string {
  return `${says.charAt(0).toUpperCase()}${says.slice(1)} (${total})`;
}
