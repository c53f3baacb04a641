import { wantedCode } from '../../domain/activity/search/wantedCode';
import { activityWords } from '../activity/words/activityWords';
import { sends } from '../buttons';
import type { Card, Element, SubmitAction } from '../card';
import { partCard } from '../caseCard/partCard';
import { labelled, line, quiet, smallHeading } from '../parts';
import { casePress } from '../referral/casePress';
import { suggestRow } from './suggestRow';
import type { SuggestView } from './suggestView';

const mostNamed = 6;

/** What may suit the person, and why: they choose. */
export function suggestCard(view: SuggestView): Card {
  const { rows, isPartial } = view;
  return partCard(
    view,
    [
      smallHeading('What may suit them'),
      ...(nothingGoes(view) ? instead(view) : [quiet(countInWords(view))]),
      ...rows.map((row) => suggestRow(row, view)),
      ...alreadyThere(view),
      ...(isPartial
        ? [line('Still reading the directory after a start: open this again in a moment for the rest.')]
        : []),
    ],
    buttons(view),
  );
}

function nothingGoes({ hasInterests, isByNeedsAlone, total }: SuggestView): boolean {
  return total === 0 || (hasInterests && isByNeedsAlone);
}

function countInWords({ total, from, rows, hasInterests }: SuggestView): string {
  const by = hasInterests ? 'From what they say of themselves' : 'From what makes going possible for them';
  if (rows.length === 0) return 'There are no more after these.';
  if (total === rows.length) return `${by}. They choose.`;
  return `${by}: ${from + 1} to ${from + rows.length} of ${total}. They choose.`;
}

/** Nothing goes with what they enjoy: what the directory has besides. */
function instead({
  isEmpty,
  isPartial,
  already,
  hasInterests,
  rows,
  otherwise,
  nonce,
}: SuggestView): Element[] {
  if (isEmpty) return [line('This directory holds no activities yet. You can add one by name.')];
  if (isPartial) return [];
  if (already.length > 0) return [line('All that goes with what they enjoy is in their plan already.')];
  const says = hasInterests
    ? 'Nothing here goes with what they enjoy yet, as far as we know.'
    : 'Nothing here fits all of what makes going possible.';
  const actions = otherwise.slice(0, 4).map(({ says: title, wanted, total }) =>
    sends(`${title.charAt(0).toUpperCase()}${title.slice(1)} (${total})`, {
      verb: 'activities.find',
      // what they said of themselves stays here
      ids: { wanted: wantedCode(wanted, { withWords: false }) },
      nonce,
    }),
  );
  return [
    line(says),
    ...(actions.length > 0
      ? [
          line('This would find something:'),
          { type: 'ActionSet' as const, spacing: 'small' as const, actions },
        ]
      : []),
    ...(rows.length > 0 ? [smallHeading('What suits them in other ways')] : []),
    quiet('Not everything is in a directory: a colleague may know of more.'),
  ];
}

function alreadyThere({ already }: SuggestView): Element[] {
  if (already.length === 0) return [];
  const names = already.slice(0, mostNamed).map((name) => activityWords(name, 60));
  const more = already.length - names.length;
  return [
    labelled('Already in their plan', [...names, ...(more > 0 ? [`and ${more} more`] : [])].join(', ')),
  ];
}

function buttons({ found, from, next, nonce, hasInterests }: SuggestView): SubmitAction[] {
  const page = (title: string, start: number) => {
    const { ids, ...press } = casePress('suggest.open', found, nonce);
    return sends(title, { ...press, ids: { ...ids, from: String(start) } });
  };
  return [
    ...(next === undefined ? [] : [page('More', next)]),
    ...(from === 0 ? [] : [page('First page', 0)]),
    ...(hasInterests ? [] : [sends('Write down interests', casePress('about.interests.form', found, nonce))]),
    sends('Search the directory', { verb: 'activities.open', nonce }),
  ];
}
