import * as z from 'zod';
import { once } from '../../once';
import { areas } from './areas';
import localities from './localities.json';
import type { Town } from './town';
import { townId } from './townId';

const row = z.tuple([z.string(), z.string(), z.number(), z.number()]);
const table = z.record(z.string(), z.array(row));

function townsOf([lga, rows]: [string, z.infer<typeof row>[]]): Town[] {
  const area = areas.find((one) => one.lga === lga);
  return rows.flatMap(([name, postcode, latitude, longitude]) =>
    townId(name).map((id) => ({
      id,
      name,
      postcodes: [postcode],
      areas: area ? [area.id] : [],
      // approximate: good enough to say what is near
      point: { latitude, longitude },
      near: area?.near ?? 0,
    })),
  );
}

/** The suburbs and towns of the nine areas of the first six Locals, by id. */
export const localTowns: () => ReadonlyMap<string, Town> = once(
  () =>
    new Map(
      Object.entries(table.parse(localities))
        .flatMap(townsOf)
        .map((town) => [town.id, town]),
    ),
);
