import { opens } from '../../buttons';
import type { Action, Card, Element } from '../../card';
import { card, heading, labelled, line, quiet } from '../../parts';
import { conferencePress } from '../conferencePress';
import { repeatsInWords } from '../repeatsInWords';
import { titleOf } from '../room/titleOf';
import { whenInWords } from '../whenInWords';
import type { MessageView } from './messageView';
import { comesFor, type Preparation, preparation } from './preparation';

interface ToldView extends MessageView {
  /** What they were told before: when it begins, an ISO instant; that it is not held; undefined where they know nothing of it. */
  before?: string;
  /** It is about every time. */
  isOfAll: boolean;
  /** Whom they come in place of: a colleague who cannot come, or one who is on leave. */
  insteadOf?: string;
  coversFor?: string;
  /** It is soon: what to prepare is told with it. */
  prepare?: Preparation;
}

/** That somebody is asked to a conference; that it is moved, held after all, or not held. As it stands now. */
export function conferenceTold(view: ToldView): Card {
  return card(
    [heading(headingOf(view)), titleOf(view.conference), ...when(view), ...comes(view), ...prepare(view)],
    buttons(view),
  );
}

function headingOf({ before, held, conference }: ToldView): string {
  if (conference.endedAt !== undefined || held.state === 'cancelled') return 'A case conference is cancelled';
  if (held.state === 'holiday') return 'A case conference is not held on a public holiday';
  if (before === undefined) return 'You are asked to come to a case conference';
  if (!isInstant(before)) return 'A case conference is held after all';
  return before === held.startsAt ? 'About a case conference' : 'A case conference has moved';
}

function when({ conference, held, local, before, isOfAll }: ToldView): Element[] {
  const now = whenInWords(held, local);
  const rule = quiet(`${conference.minutes} minutes · ${repeatsInWords(conference)} · ${local.name}`);
  if (conference.endedAt !== undefined)
    return [
      labelled('It was to be', now),
      ...(conference.repeats ? [line('All later times are cancelled too.')] : []),
    ];
  if (held.state !== 'held')
    return [
      labelled('It was to be', now),
      ...(conference.repeats ? [quiet('The other times stay as they are.')] : []),
    ];
  const was = before !== undefined && isInstant(before) && before !== held.startsAt;
  return [
    ...(was ? [labelled('It was', whenInWords({ startsAt: before }, local))] : []),
    labelled(was ? 'Now' : 'When', now),
    ...(isOfAll ? [rule] : []),
    ...(before === undefined ? [labelled('Planned by', conference.plannedBy.name)] : []),
  ];
}

function comes({ insteadOf, coversFor, prepare: told }: ToldView): Element[] {
  if (insteadOf !== undefined) return [labelled('You are asked in place of', insteadOf)];
  return coversFor === undefined || told ? [] : [comesFor(coversFor)];
}

function prepare({ prepare: told, held }: ToldView): Element[] {
  return told && held.state === 'held' ? preparation(told) : [];
}

function buttons({ conference, held, opens: isOpen, coversFor, nonce }: ToldView): Action[] {
  if (!isOpen || conference.endedAt !== undefined) return [];
  const press = (verb: string) => conferencePress(verb, conference, nonce, { on: held.id });
  const open = opens('Open', press('conference.open'));
  if (held.state !== 'held' || coversFor !== undefined) return [open];
  return [
    opens('I can come', press('conference.coming'), 'positive'),
    opens('I cannot come', press('conference.cannot.form')),
    open,
  ];
}

function isInstant(before: string): boolean {
  return before !== 'cancelled' && before !== 'holiday';
}
