import type { Activity } from '../../../domain/activity/activity';
import {
  holdsOne,
  mayAddActivities,
  mayEditActivities,
  maySearchActivities,
  mayVet,
} from '../../../domain/staff/rights';
import type { Role } from '../../../domain/staff/roles';

/** A button about an activity and, where there is room, what it is for. */
export interface OfferedDeed {
  title: string;
  verb: string;
  why: string;
  /** Offered at once; the others behind "More". */
  isFirst?: boolean;
}

/** What somebody with these roles at the activity's Local can do about it now, the likeliest first. */
export function deedsFor({ vetting, concerns = [] }: Activity, roles: readonly Role[]): OfferedDeed[] {
  const status = vetting?.status ?? 'notVisited';
  const isHeld = status === 'paused' || status === 'doNotSuggest';
  const all: (OfferedDeed & { may: readonly Role[]; if?: boolean })[] = [
    {
      title: 'Answer what is wrong',
      verb: 'activity.wrong.settle.form',
      why: 'Someone says something is wrong: say what came of it.',
      isFirst: true,
      may: mayVet,
      if: concerns.length > 0,
    },
    {
      title: 'Suggest again',
      verb: 'activity.suggestAgain',
      why: 'It is no longer held back.',
      isFirst: true,
      may: mayVet,
      if: isHeld,
    },
    {
      title: 'Still running',
      verb: 'activity.stillRunning',
      why: 'You know that it takes place.',
      isFirst: true,
      may: mayEditActivities,
    },
    { title: 'I visited', verb: 'activity.visited.form', why: 'You were there.', isFirst: true, may: mayVet },
    { title: 'I rang', verb: 'activity.rang.form', why: 'You spoke with them.', isFirst: true, may: mayVet },
    {
      title: 'Something is wrong',
      verb: 'activity.wrong.form',
      why: 'A link worker hears of it and looks.',
      isFirst: true,
      may: maySearchActivities,
    },
    {
      title: 'What to expect',
      verb: 'activity.expect.form',
      why: 'Tell newcomers how it is, and by which words it is found.',
      may: mayEditActivities,
    },
    {
      title: 'I know this group',
      verb: 'activity.contact.set',
      why: 'Colleagues see that they can ask you about it.',
      may: mayAddActivities,
    },
    {
      title: 'Pause',
      verb: 'activity.pause.form',
      why: 'Not for now, for instance over a summer break.',
      may: mayVet,
      if: !isHeld,
    },
    {
      title: 'Do not suggest',
      verb: 'activity.doNotSuggest.form',
      why: 'It is not offered to anyone, from now on.',
      may: mayVet,
      if: status !== 'doNotSuggest',
    },
    {
      title: 'What changed',
      verb: 'activity.history',
      why: 'Who changed what, and when.',
      may: maySearchActivities,
    },
  ];
  return all.flatMap(({ may, if: isOffered = true, ...deed }) =>
    isOffered && holdsOne(roles, may) ? [deed] : [],
  );
}
