import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { cosmosContainers } from '../../../../infra/cosmosContainers';
import type { Infra } from '../readInfra';

const named = z.array(z.looseObject({ name: z.string() }));

/** More cannot share what a database has. */
const mostShared = 25;

/** The containers that Bicep makes are those of the code, with their keys and indexes. */
export function containersRule({ files }: Infra): string[] {
  const made = named.parse(JSON.parse(files.get('containers.json') ?? '[]'));
  const wanted = cosmosContainers();
  const names = [...new Set([...made, ...wanted].map(({ name }) => name))];
  const find = (list: readonly { name: string }[], name: string) => list.find((one) => one.name === name);
  return [
    ...names
      .filter((name) => !isDeepStrictEqual(find(made, name), find(wanted, name)))
      .map((name) => `${name} is not as the code has it: run node infra/containers.mjs`),
    ...(made.length > mostShared ? [`${made.length} containers cannot share one database`] : []),
  ];
}
