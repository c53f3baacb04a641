import type { Activity } from '../../../domain/activity/activity';
import { expectationNames, expectations } from '../../../domain/activity/trust/expectations';
import type { Local } from '../../../domain/local';
import { dateAt } from '../../../domain/staff/leave';
import type { Card, Element } from '../../card';
import { card, labelled, quiet, typed } from '../../parts';
import { accessInWords } from '../find/accessInWords';
import { pageButton } from '../find/pageButton';
import { phonesInWords } from '../find/phonesInWords';
import { whenInWords } from '../find/whenInWords';
import { activityCost } from '../words/activityCost';
import { activityDay } from '../words/activityDay';
import { activityWhere } from '../words/activityWhere';
import { activityWords } from '../words/activityWords';
import { gettingThere } from '../words/gettingThere';
import { trustedInWords } from './trustedInWords';

/** An activity as a person puts it into a chat: it is read there by anyone and for long, and does nothing but open its page. */
export function sharedActivity(activity: Activity, local: Local, now: string): Card {
  const { name, organization, description, locations, whatToExpect = {} } = activity;
  const getting = gettingThere(activity, 300);
  const ring = [phonesInWords(activity, 2), activity.email].filter(Boolean).join(', ');
  return card(
    [
      { ...typed(''), inlines: [{ type: 'TextRun', text: activityWords(name, 100), weight: 'bolder' }] },
      ...(organization
        ? [{ ...typed(activityWords(organization.name, 100)), spacing: 'small' as const }]
        : []),
      ...(description ? [typed(activityWords(description, 240))] : []),
      labelled('When', whenInWords(activity, local, now, { most: 140, stays: true }) || 'ask for the times'),
      labelled('Where', activityWords(activityWhere(locations), 140) || 'ask for the place'),
      ...(getting ? [labelled('How to get there', getting)] : []),
      labelled('Cost', activityWords(activityCost(activity), 80) || 'ask what it costs'),
      ...fact('Access', accessInWords(activity), 120),
      ...expectations
        .filter((one) => one !== 'gettingThere')
        .flatMap((one) => fact(expectationNames[one], whatToExpect[one] ?? '', 80)),
      ...fact('Contact', ring, 120),
      ...fact('How far to trust it', trustedInWords(activity, local, now), 160),
      quiet(`As the directory had it on ${activityDay(dateAt(now, local.timeZone))}.`),
    ],
    pageButton(activity),
  );
}

function fact(label: string, text: string, most: number): Element[] {
  return text ? [labelled(label, activityWords(text, most))] : [];
}
