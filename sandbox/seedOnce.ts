import { join } from 'node:path';
import { DateTime } from 'luxon';
import type { Services } from '../bot/services';
import { keptJson } from './kept/keptJson';
import { seedActivities } from './seedActivities';
import { seedStaff } from './seedStaff';
import { seedWeek } from './seedWeek';
import type { Sandbox } from './startSandbox';
import { asIfAllSeen } from './teams/asIfAllSeen';

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
  await seedWeek(services, firstMorning, async (instant) => {
    await host.pump();
    clock.moveTo(instant);
  });
  await host.pump();
  clock.moveTo(firstMorning);
  asIfAllSeen(teams);
  kept.keep({ firstMorning, done: true });
}
