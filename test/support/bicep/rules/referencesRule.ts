import { posix } from 'node:path';
import type { Infra } from '../readInfra';

const verified = /^br\/public:avm\/(res|ptn|utl)\/[a-z0-9/-]+:\d+\.\d+\.\d+$/;

/** What no Azure Verified Module makes. */
const madeHere = [/^Microsoft\.BotService\/botServices@/, /^Microsoft\.Insights\/workbooks@/i];

/** Each module is a file that exists or an Azure Verified Module of an exact version, which reports nothing home. */
export function referencesRule({ bicep }: Infra): string[] {
  const exists = new Set(bicep.map(({ path }) => path));
  return bicep.flatMap(({ path, modules }) =>
    modules.flatMap(({ kind, symbol, reference, given }) => {
      const what = `${path}: ${symbol}`;
      if (kind === 'resource')
        return madeHere.some((type) => type.test(reference))
          ? []
          : [`${what} should be an Azure Verified Module`];
      if (!reference.startsWith('br/'))
        return exists.has(posix.join(posix.dirname(path), reference))
          ? []
          : [`${what}: ${reference} is not there`];
      if (!verified.test(reference))
        return [`${what}: ${reference} is no exact version of a verified module`];
      return given.get('enableTelemetry')?.text === 'false'
        ? []
        : [`${what} reports its deployment to others`];
    }),
  );
}
