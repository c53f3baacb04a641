import { conversationOf, fromTeams } from './fromTeams';
import type { Town } from './town';

/** What Teams says of the meeting itself: it names nobody. */
export function meetingEvent(town: Town, what: 'Start' | 'End', more: Record<string, unknown> = {}) {
  const nobody = { id: 'nobody', name: '' };
  return fromTeams(town.connector.serviceUrl, nobody, conversationOf('meeting'), {
    type: 'event',
    name: `application/vnd.microsoft.meeting${what}`,
    from: { id: '29:nobody', name: '' },
    value: {
      MeetingType: 'Scheduled',
      Title: 'Canary title',
      Id: 'meeting-1',
      JoinUrl: 'https://example.org',
    },
    ...more,
  });
}

export async function delivered(town: Town, activity: object): Promise<number> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(town.endpoint, { method: 'POST', headers, body: JSON.stringify(activity) });
  await response.text();
  await town.quiet();
  return response.status;
}

/** The meeting of the chat starts, or everybody has left it. */
export async function meeting(town: Town, what: 'Start' | 'End'): Promise<number> {
  return delivered(town, meetingEvent(town, what));
}
