import type { Activity } from '../../../domain/activity/activity';
import { goesTo } from '../../buttons';
import type { OpenUrlAction } from '../../card';
import { activityPage } from '../words/activityPage';
import { activityWords } from '../words/activityWords';

/** To its own page, else to its organisation's; none where neither is an address. */
export function pageButton({
  name,
  url,
  organization,
}: Pick<Activity, 'name' | 'url' | 'organization'>): OpenUrlAction[] {
  const page = activityPage(url) ?? activityPage(organization?.website);
  return page
    ? [{ ...goesTo('Open its page', page), tooltip: `Open the page of ${activityWords(name, 100)}` }]
    : [];
}
