import type { DirectoryService } from './directoryService';

const parts = {
  phones: 'phone numbers',
  schedules: 'times',
  locations: 'places',
  cost_options: 'costs',
} as const;

/** What an activity had and its newer form lacks: a feed's short list says less than its full record. */
export function directoryLoss(before: DirectoryService, after: DirectoryService): string[] {
  const names = Object.keys(parts) as (keyof typeof parts)[];
  return names
    .filter((name) => before[name].length > 0 && after[name].length === 0)
    .map((name) => parts[name]);
}
