import type { ActionSet, Element } from '../card';
import { quiet, smallHeading } from '../parts';
import { type DebriefView, debriefButton } from './debriefView';

/** The third press: how confident they feel about going along, as they say it themselves. */
export function confidenceAsk(view: DebriefView): Element[] {
  const numbers = (values: readonly number[]): ActionSet => ({
    type: 'ActionSet',
    actions: values.map((value) =>
      debriefButton(view, String(value), 'debrief.confidence', { value: String(value) }),
    ),
  });
  return [
    smallHeading('How confident do they feel about going along?'),
    quiet('As they say it: 0 is not at all, 10 is very.'),
    numbers([0, 1, 2, 3, 4, 5]),
    numbers([6, 7, 8, 9, 10]),
  ];
}
