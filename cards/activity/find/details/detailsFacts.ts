import type { Activity } from '../../../../domain/activity/activity';
import { runBy } from '../../../../domain/activity/terms/runBy';
import type { Element } from '../../../card';
import { labelled, typed } from '../../../parts';
import { activityCost } from '../../words/activityCost';
import { activityWhere } from '../../words/activityWhere';
import { activityWords } from '../../words/activityWords';
import { endedInWords } from '../../words/endedInWords';
import { gettingThere } from '../../words/gettingThere';
import { pausedInWords } from '../../words/pausedInWords';
import { accessInWords } from '../accessInWords';
import { agesInWords } from '../agesInWords';
import { datedTimes } from '../datedTimes';
import { languagesInWords } from '../languagesInWords';
import { nextTimes } from '../nextTimes';
import { schedulesInWords } from '../schedulesInWords';
import { tagNames } from '../tagNames';
import type { DetailsView } from './detailsView';

/** What, when, where and for whom: each fact that is known, on a line of its own. */
export function detailsFacts({ activity, local, now }: DetailsView): Element[] {
  const { organization, description, locations } = activity;
  const getting = gettingThere(activity, 500);
  return [
    ...(organization ? [typed(activityWords(organization.name, 120))] : []),
    ...(description ? [typed(activityWords(description, 700))] : []),
    labelled('When', activityWords(schedulesInWords(activity), 300) || 'ask for the times'),
    ...fact('Please note', endedInWords(activity, local, now) || pausedInWords(activity)),
    ...fact('Next', datedTimes(nextTimes(activity, local, now, 3), local, now)),
    labelled('Where', activityWords(activityWhere(locations, 4), 300) || 'ask for the place'),
    ...(getting ? [labelled('How to get there', getting)] : []),
    labelled('Cost', activityWords(activityCost(activity), 200) || 'ask what it costs'),
    ...fact('Access', accessInWords(activity)),
    ...fact('Languages', languagesInWords(activity)),
    ...fact('Run by and for', tagNames(runBy, activity).join(', ')),
    ...fact('Who it is for', whoFor(activity)),
    ...fact('How to join', activity.application_process),
  ];
}

function fact(label: string, text: string | undefined): Element[] {
  return text ? [labelled(label, activityWords(text, 240))] : [];
}

function whoFor(activity: Activity): string {
  return [agesInWords(activity), activity.eligibility_description].filter(Boolean).join('. ');
}
