import type { ClassCount } from '../../cards/records/recordsCard';
import type { Local } from '../../domain/local';
import { endedBefore } from '../../domain/records/lastServiceOn';
import type { Asker } from '../../domain/staff/asker';
import { dateAt } from '../../domain/staff/leave';
import type { Services } from '../services';
import { disposableAmong } from './disposableAmong';
import { endedCases } from './endedCases';

/** However many there are, a press reads no more than these. */
const counted = 50;

/** How many may be disposed of under each class, by the year in which they ended. */
export function classCounts(services: Services, by: Asker, local: Local): Promise<ClassCount[]> {
  const today = dateAt(services.now(), local.timeZone);
  const counts = local.retention.classes.map(async (retained): Promise<ClassCount> => {
    const upTo = endedBefore(today, retained.years);
    const { cases, next } = await endedCases(services, by, local, { upTo, limit: counted });
    const years = new Map<string, number>();
    for (const { endedOn } of await disposableAmong(services, local, retained, cases)) {
      const year = endedOn.slice(0, 4);
      years.set(year, (years.get(year) ?? 0) + 1);
    }
    const byYear = [...years].map(([year, count]) => ({ year, count }));
    return { retained, years: byYear, isMore: next !== undefined };
  });
  return Promise.all(counts);
}
