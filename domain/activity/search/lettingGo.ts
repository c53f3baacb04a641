import { accessFeatures } from '../terms/access';
import { runBy } from '../terms/runBy';
import { type Term, termIn } from '../terms/term';
import { countWishes } from './countWishes';
import type { Loosening } from './directorySearch';
import type { Wanted } from './wanted';

type Without = Pick<Loosening, 'says' | 'wanted'>;

/** What is wanted with two wishes let go, where none alone helps. */
export function lettingGoOfTwo(wanted: Wanted): Without[] {
  const seen = new Set<string>();
  return lettingGo(wanted).flatMap((one) =>
    lettingGo(one.wanted).flatMap((other) => {
      const key = JSON.stringify(other.wanted, Object.keys(other.wanted).sort());
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ says: `${one.says}, ${other.says}`, wanted: other.wanted }];
    }),
  );
}

/** What is wanted with one wish let go, for each wish; the one that people let go most easily first. */
export function lettingGo(wanted: Wanted): Without[] {
  const { area, cost, where, vettedOnly, trustedOnly, from, to, isPlaceUnknown: _, ...rest } = wanted;
  const optional = {
    ...(area !== undefined && { area }),
    ...(cost !== undefined && { cost }),
    ...(where !== undefined && { where }),
    ...(vettedOnly && { vettedOnly }),
    ...(trustedOnly && { trustedOnly }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
  const without = (...fields: (keyof typeof optional)[]): Wanted => {
    const others: Partial<Wanted> = { ...optional };
    for (const field of fields) delete others[field];
    return { ...rest, ...others };
  };
  return [
    from !== undefined && { says: 'any date', wanted: without('from', 'to') },
    wanted.days.length > 0 && { says: 'any day', wanted: { ...wanted, days: [] } },
    wanted.times.length > 0 && { says: 'any time of day', wanted: { ...wanted, times: [] } },
    area !== undefined && { says: 'further away', wanted: without('area') },
    cost !== undefined && { says: 'any cost', wanted: without('cost') },
    where !== undefined && { says: 'online or in person', wanted: without('where') },
    (vettedOnly || trustedOnly) && {
      says: trustedOnly ? 'also those that are not trusted yet' : 'also those that nobody has visited',
      wanted: without('vettedOnly', 'trustedOnly'),
    },
    ...eachOf(wanted, 'access', accessFeatures),
    wanted.languages.length > 0 && { says: 'any language', wanted: { ...wanted, languages: [] } },
    ...eachOf(wanted, 'runBy', runBy),
    wanted.words.length > 0 && { says: 'without the other words', wanted: { ...wanted, words: [] } },
    wanted.interests.length > 0 && { says: 'any interest', wanted: { ...wanted, interests: [] } },
  ]
    .filter((one) => one !== false && one !== undefined)
    .filter((one) => countWishes(one.wanted) > 0);
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
