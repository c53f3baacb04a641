import type { DueRule } from '../dueRule';
import { leads } from '../leads';
import { afterMissed } from './afterMissed';
import { checkInDue } from './checkInDue';
import { checkInOverdue } from './checkInOverdue';
import { clockRanOut } from './clockRanOut';
import { clockRunsOut } from './clockRunsOut';
import { firstVisitSoon } from './firstVisitSoon';
import { noNextStep } from './noNextStep';
import { pauseEnds } from './pauseEnds';
import { visitToTell } from './visitToTell';

const ofTheWorker = [
  clockRanOut,
  clockRunsOut,
  firstVisitSoon,
  visitToTell,
  afterMissed,
  checkInOverdue,
  checkInDue,
  pauseEnds,
  noNextStep,
];

/** What the link worker would be reminded of, were they here; from when, those kinds say. */
export const awayWithoutCover: DueRule = {
  kind: 'awayWithoutCover',
  name: 'A link worker is away and nobody covers',
  together: ({ length: count }) =>
    count === 1
      ? '1 step is due while a link worker is away without cover'
      : `${count} steps are due while a link worker is away without cover`,
  step: 'leadStep',
  find: (found, reader) => {
    if (!reader.standsIn || !leads(reader)) return undefined;
    const asHolder = { ...reader, relations: ['holder'] as const };
    for (const { find } of ofTheWorker) {
      const due = find?.(found, asHolder);
      if (due) return { ...due, why: `The link worker is away without cover. ${due.why}` };
    }
    return undefined;
  },
};
