import type { Activity } from '../../../domain/activity/activity';
import { expectationNames, expectations } from '../../../domain/activity/trust/expectations';
import type { Local } from '../../../domain/local';
import { datedTimes } from '../find/datedTimes';
import { nextTimes } from '../find/nextTimes';
import { phonesInWords } from '../find/phonesInWords';
import { schedulesInWords } from '../find/schedulesInWords';
import { activityCost } from '../words/activityCost';
import { activityPage } from '../words/activityPage';
import { activityWhere } from '../words/activityWhere';
import { activityWords } from '../words/activityWords';
import { askFirst } from '../words/askFirst';
import { endedInWords } from '../words/endedInWords';
import { gettingThere } from '../words/gettingThere';
import { pausedInWords } from '../words/pausedInWords';
import { inertText } from './inertText';

/** An activity as it is handed to a person: plain text, nothing about them, and nobody of the team in it. */
export function shareText(activity: Activity, local: Local, now: string): string {
  const { name, organization, description, locations, whatToExpect = {} } = activity;
  const isNotOn = endedInWords(activity, local, now).replace('⚠ ', '') || pausedInWords(activity);
  const facts: [string, string | undefined][] = [
    ['What', description],
    ['When', schedulesInWords(activity) || 'ask for the times'],
    ['Next', datedTimes(nextTimes(activity, local, now, 1), local, now)],
    ['Please note', isNotOn && `${isNotOn}: ${askFirst(activity)}`],
    ['Please note', activity.inSchoolTerms ? 'It runs in school terms only' : undefined],
    ['Where', activityWhere(locations, 4) || 'ask for the place'],
    ['How to get there', gettingThere(activity, 500)],
    ...expectations
      .filter((one) => one !== 'gettingThere')
      .map((one): [string, string | undefined] => [expectationNames[one], whatToExpect[one]]),
    ['Cost', activityCost(activity) || 'ask what it costs'],
    ['Contact', contactOf(activity)],
  ];
  return [
    plain(name, 200),
    ...(organization ? [plain(organization.name, 120)] : []),
    '',
    ...facts.flatMap(([label, words]) => (words ? [`${label}: ${plain(words, 500)}`] : [])),
  ].join('\n');
}

function plain(text: string, most: number): string {
  return activityWords(inertText(text), most);
}

function contactOf(activity: Activity): string {
  const { email, url, organization } = activity;
  const page = activityPage(url) ?? activityPage(organization?.website);
  return [phonesInWords(activity, 3), email, page].filter(Boolean).join('; ');
}
