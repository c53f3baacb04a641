import { join } from 'node:path';
import { DateTime } from 'luxon';
import type { Services } from '../../bot/services';
import { keptJson } from '../kept/keptJson';
import type { Sandbox } from '../startSandbox';
import { asIfAllSeen } from '../teams/asIfAllSeen';
import { seedActivities } from './seedActivities';
import { directoryScenes } from './seedDirectory';
import { seedStaff } from './seedStaff';
import { weekScenes } from './seedWeek';

/** Fills an empty sandbox with its people, its directory and believable weeks. Begun again if it was cut short. */
export async function seedOnce(
  dataDir: string,
  { clock, host, teams }: Sandbox,
  services: Services,
): Promise<void> {
  const kept = keptJson(join(dataDir, 'seeded.json'), { firstMorning: clock.now(), done: false });
  const { firstMorning, done } = kept.value;
  if (done) return;
  kept.keep({ firstMorning, done });
  const weeksAgo = DateTime.fromISO(firstMorning).minus({ days: 28 }).toUTC().toISO() ?? firstMorning;
  clock.moveTo(weeksAgo);
  await seedStaff(services, weeksAgo);
  await seedActivities(services);
  const scenes = [...weekScenes(services, firstMorning), ...directoryScenes(services, firstMorning)];
  for (const { at, play } of scenes.sort((one, other) => one.at.localeCompare(other.at))) {
    await host.pump();
    clock.moveTo(at);
    await play();
  }
  await host.pump();
  clock.moveTo(firstMorning);
  asIfAllSeen(teams);
  kept.keep({ firstMorning, done: true });
}
