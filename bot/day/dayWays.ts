import type { Deed } from '../door/answerPress';
import { openKind } from './kindDialog';
import { openAll } from './openAll';
import { openWhileAway } from './openWhileAway';
import { doneDate } from './own/doneDate';
import { muteKind, unmuteKind } from './own/muteKind';
import { openPutOff } from './own/openPutOff';
import { saveReminders } from './own/saveReminders';
import { bringBack, snoozeLine } from './own/snoozeLine';
import { openReminders } from './reminders';
import { backToPerson } from './start/backToPerson';
import { openPerson } from './start/openPerson';
import { saveCheckIn, saveNoAnswer } from './start/saveCheckIn';
import { snoozePerson } from './start/snoozePerson';
import { startDay } from './start/startDay';
import { undoCheckIn } from './start/undoCheckIn';

/** Presses about somebody's day that change something, by their verb. */
export const dayChanges: Record<string, Deed> = {
  'day.checkIn': saveCheckIn,
  'day.noAnswer': saveNoAnswer,
  'day.snooze': snoozePerson,
  'day.back': backToPerson,
  'day.undo': undoCheckIn,
  'due.snooze': snoozeLine,
  'due.back': bringBack,
  'due.done': doneDate,
  'due.mute': muteKind,
  'due.unmute': unmuteKind,
  'reminders.save': saveReminders,
};

/** Presses that only show or ask. */
export const dayViews: Record<string, Deed> = {
  'day.start': startDay,
  'day.person': openPerson,
  'day.kind': openKind,
  'day.all': openAll,
  'day.putOff': openPutOff,
  'day.away': openWhileAway,
  'reminders.form': openReminders,
};
