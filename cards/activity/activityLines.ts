import type { DirectoryService } from '../../domain/activity/directoryService';
import { goesTo } from '../buttons';
import type { Container, Element } from '../card';
import { labelled, quiet, typed } from '../parts';
import { activityCost } from './activityCost';
import { activityDay } from './activityDay';
import { activityPage } from './activityPage';
import { activityWhen } from './activityWhen';
import { activityWhere } from './activityWhere';
import { activityWords } from './activityWords';

/** One activity of a list. All of its text came with an import, so none of it is read as markdown. */
export function activityLines(activity: DirectoryService, localName?: string): Container {
  const { organization, description, phones, email } = activity;
  const when = [...new Set(activity.schedules.map(activityWhen))].filter(Boolean).slice(0, 3).join('; ');
  const ring = phones
    .slice(0, 2)
    .map(({ number, extension }) => number + (extension ? `, extension ${extension}` : ''));
  const runBy = [organization && `Run by ${organization.name}`, localName && `in ${localName}`].filter(
    Boolean,
  );
  return {
    type: 'Container',
    spacing: 'medium',
    items: [
      {
        ...typed(''),
        inlines: [{ type: 'TextRun', text: activityWords(activity.name, 100), weight: 'bolder' }],
      },
      ...says(runBy.join(', '), 120),
      ...says(description, 180),
      labelled('When', activityWords(when, 160) || 'ask for the times'),
      labelled('Where', activityWords(activityWhere(activity.locations), 160) || 'ask for the place'),
      labelled('Cost', activityWords(activityCost(activity), 120) || 'ask what it costs'),
      ...(ring.length > 0 ? [labelled('Ring', activityWords(ring.join(' or '), 80))] : []),
      ...(email ? [labelled('Email', activityWords(email, 80))] : []),
      lastChecked(activity.assured_date),
      ...pageOf(activity),
    ],
  };
}

function says(text: string, most: number): Element[] {
  return text ? [{ ...typed(activityWords(text, most)), spacing: 'small' }] : [];
}

function lastChecked(date: string | undefined): Element {
  return date
    ? quiet(`Last checked ${activityDay(date)}`)
    : { ...quiet('Never checked: ring first'), isSubtle: false, color: 'warning' };
}

function pageOf({ name, url, organization }: DirectoryService): Element[] {
  const page = activityPage(url) ?? activityPage(organization?.website);
  if (!page) return [];
  const tooltip = `Open the page of ${activityWords(name, 100)}`;
  return [{ type: 'ActionSet', spacing: 'small', actions: [{ ...goesTo('Open its page', page), tooltip }] }];
}
