import { posix } from 'node:path';
import type { Infra } from '../readInfra';

/** A file is given what it asks for, all of it and nothing else, and uses all that it asks for. */
export function parametersRule({ bicep }: Infra): string[] {
  const asks = new Map(bicep.map(({ path, parameters }) => [path, parameters]));
  const calls = bicep.flatMap(({ path, modules }) =>
    modules.flatMap(({ reference, given, symbol }) => {
      const asked = asks.get(posix.join(posix.dirname(path), reference));
      if (!asked) return [];
      const names = asked.map(({ name }) => name);
      const missing = asked.filter(({ name, isRequired }) => isRequired && !given.has(name));
      return [
        ...[...given.keys()]
          .filter((name) => !names.includes(name))
          .map((name) => `is not asked for ${name}`),
        ...missing.map(({ name }) => `is not given ${name}`),
      ].map((problem) => `${path}: ${symbol} ${problem}`);
    }),
  );
  const idle = bicep.flatMap(({ path, text, parameters }) =>
    parameters
      .filter(({ name }) => text.split(new RegExp(`\\b${name}\\b(?!:)`)).length < 3)
      .map(({ name }) => `${path} asks for ${name} and does not use it`),
  );
  return [...calls, ...idle];
}
