import type { FrontDoor } from '../bot/door/frontDoor';
import type { Services } from '../bot/services';
import { activityChanges, caseChanges, conferenceChanges, staffChanges } from './changes';
import { everyMinute } from './everyMinute';
import { health } from './health';
import { messages } from './messages';

/** All that wakes this app. */
export function registerTriggers(services: Services, door: FrontDoor): void {
  messages(services, door);
  health(services);
  everyMinute(services);
  caseChanges(services);
  staffChanges(services);
  activityChanges(services);
  conferenceChanges(services);
}
