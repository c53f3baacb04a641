import type { Held } from '../../domain/conference/heldBetween';
import { sends } from '../buttons';
import type { Element } from '../card';
import { dateInWords } from '../checkIn/nextStepWords';
import { line, quiet, smallHeading } from '../parts';
import { row } from '../row';
import { conferencePress } from './conferencePress';
import type { ConferenceView } from './conferenceView';
import { whenInWords } from './whenInWords';

const shown = 4;

/** How one time stands, where it is not simply held: "cancelled". */
export function stateInWords({ id, on, state, occurrence }: Held): string | undefined {
  if (state === 'cancelled') return 'cancelled';
  if (state === 'holiday') return 'not held, as it is a public holiday';
  if (!occurrence.movedTo) return undefined;
  return id === on ? 'moved to another time' : `moved from ${dateInWords(id)}`;
}

/** The times to come besides the one that is open. */
export function timeRows(view: ConferenceView): Element[] {
  const { conference, local, held, times, nonce } = view;
  const others = times.filter(({ id }) => id !== held?.id);
  if (!conference.repeats || conference.endedAt !== undefined || others.length === 0) return [];
  const rows = others.slice(0, shown).map((one) => {
    const words = [whenInWords(one, local), stateInWords(one)].filter(Boolean).join(' · ');
    const open = sends('Open', conferencePress('conference.open', conference, nonce, { on: one.id }));
    return row([line(words)], [{ ...open, tooltip: `Open ${words}` }]);
  });
  const holidays = times.filter(({ state }) => state === 'holiday').map(({ id }) => dateInWords(id));
  return [
    smallHeading('Next times'),
    ...rows,
    ...(holidays.length > 0
      ? [quiet(`Public holidays in the next three months, when it is not held: ${holidays.join('; ')}.`)]
      : []),
  ];
}
