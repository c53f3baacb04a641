import type { Card, Element } from '../../../card';
import { card, heading, line, quiet, typed } from '../../../parts';
import { activityWords } from '../../words/activityWords';
import { activityRow } from './activityRow';
import { nothingFound } from './nothingFound';
import { resultsButtons } from './resultsButtons';
import type { ResultsView } from './resultsView';
import { countInWords, understoodInWords } from './resultsWords';

/** What a search found: posted in a chat, or a page of it in a dialog. */
export function activityResults(view: ResultsView): Card {
  const { found, locals } = view;
  const understood = understoodInWords(view);
  return card(
    [
      heading(`Activities in ${locals.map(({ name }) => name).join(' · ')}`),
      ...(understood ? [{ ...typed(activityWords(understood, 240)), spacing: 'small' as const }] : []),
      ...(found.total === 0 ? nothingFound(view) : listed(view)),
      ...(found.isPartial
        ? [line('Still reading the directory after a start: search again in a moment for the rest.')]
        : []),
    ],
    resultsButtons(view),
  );
}

function listed(view: ResultsView): Element[] {
  const { found, isShared } = view;
  const hasMore = found.total > found.from + found.shown.length;
  return [
    line(countInWords(found)),
    ...found.shown.map((one) => activityRow(one, view)),
    ...(isShared && hasMore && found.wanted.words.length > 0
      ? [quiet('For more, search in your own chat with the bot or narrow it down.')]
      : []),
  ];
}
