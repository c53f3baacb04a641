import { activityResults } from '../../../../cards/activity/find/results/activityResults';
import type { ResultsView } from '../../../../cards/activity/find/results/resultsView';
import type { Activity } from '../../../../domain/activity/activity';
import type { Found } from '../../../../domain/activity/search/directorySearch';
import { nothingWanted } from '../../../../domain/activity/search/wanted';
import { textOf } from '../../../support/cardReading';
import { brimbank, nonce, now } from './drawnActivity';

const nothing: Found = {
  wanted: nothingWanted,
  shown: [],
  total: 0,
  from: 0,
  loosen: [],
  nearest: [],
  isPartial: false,
  isEmpty: false,
};

/** The results as they are drawn in a chat of one’s own, unless the test says otherwise. */
export function cardOf(found: Partial<Found>, view: Partial<ResultsView> = {}) {
  const whole = { ...nothing, ...found };
  return activityResults({
    found: { ...whole, total: found.total ?? whole.shown.length },
    locals: [brimbank],
    isShared: false,
    isDialog: false,
    mayAdd: true,
    now,
    nonce,
    ...view,
  });
}
export const rows = (...activities: Activity[]) => activities.map((activity) => ({ activity }));
/** Each line as it is read: the runs of one together. */
export const linesOf = (card: object) => {
  const joined = JSON.parse(JSON.stringify(card), (name, value) =>
    name === 'inlines' ? [{ text: value.map(({ text }: { text: string }) => text).join('') }] : value,
  );
  return textOf(joined).split('\n');
};
