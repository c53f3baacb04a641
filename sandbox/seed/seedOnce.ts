import { join } from 'node:path';
import { DateTime } from 'luxon';
import type { Services } from '../../bot/services';
import { keptJson } from '../kept/keptJson';
import type { Sandbox } from '../startSandbox';
import { asIfAllSeen } from '../teams/asIfAllSeen';
import { nobodyIsNew } from '../teams/nobodyIsNew';
import { seedActivities } from './seedActivities';
import { directoryScenes } from './seedDirectory';
import { seedStaff } from './seedStaff';
import { teamScenes } from './seedTeams';
import { weekScenes } from './seedWeek';

/** When the first of the demo people began, and when the directory came. */
const daysOfStaff = 200;
const daysOfDirectory = 28;

/** Fills an empty sandbox with its people, its directory and believable weeks. Begun again if it was cut short. */
export async function seedOnce(dataDir: string, sandbox: Sandbox, services: Services): Promise<void> {
  const { clock, timer } = sandbox;
  const kept = keptJson(join(dataDir, 'seeded.json'), { firstMorning: clock.now(), done: false });
  const { firstMorning, done } = kept.value;
  if (done) return;
  kept.keep({ firstMorning, done });
  await timer.hurry(() => playWeeks(sandbox, services, firstMorning));
  kept.keep({ firstMorning, done: true });
}

async function playWeeks(sandbox: Sandbox, services: Services, firstMorning: string): Promise<void> {
  const { clock, host, teams } = sandbox;
  const daysAgo = (days: number) =>
    DateTime.fromISO(firstMorning).minus({ days }).toUTC().toISO() ?? firstMorning;
  clock.moveTo(daysAgo(daysOfStaff));
  await seedStaff(services, daysAgo(daysOfStaff));
  const scenes = [
    { at: daysAgo(daysOfDirectory), play: () => seedActivities(services) },
    ...weekScenes(services, firstMorning),
    ...directoryScenes(services, firstMorning),
    ...teamScenes(services, sandbox, firstMorning),
  ];
  for (const { at, play } of scenes.sort((one, other) => one.at.localeCompare(other.at))) {
    await host.pump();
    clock.moveTo(at);
    await play();
  }
  await host.pump();
  clock.moveTo(firstMorning);
  asIfAllSeen(teams);
  // the morning's cards stand there, unread
  await host.fireTimers();
  nobodyIsNew(teams);
}
