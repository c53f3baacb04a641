import { accessFeatures } from '../terms/access';
import { runBy } from '../terms/runBy';
import { type Term, termIn } from '../terms/term';
import type { Loosening } from './directorySearch';
import type { Wanted } from './wanted';

type Without = Pick<Loosening, 'says' | 'wanted'>;

/** What is wanted with one wish let go, for each wish; the one that people let go most easily first. */
export function lettingGo(wanted: Wanted): Without[] {
  const { area, cost, where, vettedOnly, ...rest } = wanted;
  const optional = {
    ...(area !== undefined && { area }),
    ...(cost !== undefined && { cost }),
    ...(where !== undefined && { where }),
    ...(vettedOnly && { vettedOnly }),
  };
  const without = (field: keyof typeof optional): Wanted => {
    const { [field]: _, ...others } = optional;
    return { ...rest, ...others };
  };
  return [
    wanted.days.length > 0 && { says: 'any day', wanted: { ...wanted, days: [] } },
    wanted.times.length > 0 && { says: 'any time of day', wanted: { ...wanted, times: [] } },
    area !== undefined && { says: 'further away', wanted: without('area') },
    cost !== undefined && { says: 'any cost', wanted: without('cost') },
    where !== undefined && { says: 'online or in person', wanted: without('where') },
    vettedOnly && { says: 'also those that nobody has visited', wanted: without('vettedOnly') },
    ...eachOf(wanted, 'access', accessFeatures),
    wanted.languages.length > 0 && { says: 'any language', wanted: { ...wanted, languages: [] } },
    ...eachOf(wanted, 'runBy', runBy),
    wanted.words.length > 0 && { says: 'without the other words', wanted: { ...wanted, words: [] } },
    wanted.interests.length > 0 && { says: 'any interest', wanted: { ...wanted, interests: [] } },
  ]
    .filter((one) => one !== false && one !== undefined)
    .filter((one) => wishesFor(one.wanted));
}

function eachOf(wanted: Wanted, field: 'access' | 'runBy', terms: readonly Term[]): Without[] {
  return wanted[field].map((id) => {
    const name = termIn(terms, id)?.name ?? id;
    return {
      says: `without “${name}”`,
      wanted: { ...wanted, [field]: wanted[field].filter((one) => one !== id) },
    };
  });
}

/** Letting go of the only wish would show everything. */
function wishesFor({ words, interests, access, runBy, languages, days, times, ...rest }: Wanted): boolean {
  const lists = [words, interests, access, runBy, languages, days, times];
  return lists.some((list) => list.length > 0) || Object.values(rest).some((one) => one !== undefined);
}
