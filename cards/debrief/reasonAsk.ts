import { missedReasons } from '../../domain/connection/connection';
import { missedReasonNames } from '../../domain/connection/connectionNames';
import type { ActionSet, Element } from '../card';
import { line } from '../parts';
import { type DebriefView, debriefButton } from './debriefView';

const inARow = 5;

/** Why they did not make it, only if they care to say. */
export function reasonAsk(view: DebriefView): Element[] {
  const reasons = (some: readonly (typeof missedReasons)[number][]): ActionSet => ({
    type: 'ActionSet',
    actions: some.map((reason) =>
      debriefButton(view, missedReasonNames[reason], 'debrief.was', { was: 'didNotMakeIt', reason }),
    ),
  });
  return [
    line('That happens. If they care to say why, choose it here; you can also leave it.'),
    reasons(missedReasons.slice(0, inARow)),
    reasons(missedReasons.slice(inARow)),
  ];
}
