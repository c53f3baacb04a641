import { activityChanges, activityViews } from '../../bot/activity/activityWays';
import { dayChanges, dayViews } from '../../bot/day/dayWays';
import { meetingChanges, meetingViews } from '../../bot/meetingWays';
import { nudgeChanges, nudgeViews } from '../../bot/nudges/nudgeWays';
import { referralChanges, referralViews } from '../../bot/referral/referralWays';
import { workChanges, workViews } from '../../bot/workWays';

/** Buttons that only show or ask, and those that change something, as the router knows them. */
export const viewVerbs = [
  ...[referralViews, activityViews, dayViews, nudgeViews, workViews, meetingViews].flatMap(Object.keys),
  'staff.open',
  'staff.roles.form',
  'staff.hours.form',
  'help.open',
  'help.topic',
  'privacy.open',
  'crisis.open',
];
export const changeVerbs = [
  ...[referralChanges, activityChanges, dayChanges, nudgeChanges, workChanges, meetingChanges].flatMap(
    Object.keys,
  ),
  'staff.ask',
  'staff.grant',
  'staff.decline',
  'staff.end',
  'staff.confirm',
  'staff.hours.save',
  'staff.leave.end',
  'room.toMyChat',
];
