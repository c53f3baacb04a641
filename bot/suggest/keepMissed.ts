import type { Wanted } from '../../domain/activity/search/wanted';
import { recordGap } from '../activity/find/recordGap';
import type { Services } from '../services';

/** What they enjoy and nobody here offers, in terms of ours and with the area alone: never a word, never whose it is. */
export async function keepMissed(
  services: Services,
  localIds: readonly string[],
  missed: readonly Wanted[],
  area: string | undefined,
): Promise<void> {
  for (const { interests, runBy, languages, ...rest } of missed) {
    if (interests.length + runBy.length + languages.length === 0) continue;
    await recordGap(services, localIds, {
      ...rest,
      interests,
      runBy,
      languages,
      words: [],
      ...(area !== undefined && { area }),
    });
  }
}
