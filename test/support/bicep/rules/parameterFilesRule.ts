import { z } from 'zod';
import type { Infra } from '../readInfra';

const file = z.object({ parameters: z.record(z.string(), z.strictObject({ value: z.unknown() })) });
const kinds: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  int: Number.isInteger,
  bool: (value) => typeof value === 'boolean',
  array: Array.isArray,
  'string[]': (value) => z.array(z.string()).safeParse(value).success,
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};
/** What an administrator fills in, in the file or from the environment of teamsapp. */
const filledIn = ['FIRST_LEAD', 'TEAMS_APP_ID', 'ALERT_EMAIL', 'BUDGET_FROM'];

/** A parameter file sets what main.bicep asks for, and nothing else, to what it allows. */
export function parameterFilesRule({ bicep, files }: Infra): string[] {
  const asked = bicep.find(({ path }) => path === 'main.bicep')?.parameters ?? [];
  return [...files]
    .filter(([path]) => path.startsWith('parameters/'))
    .flatMap(([path, text]) => {
      const { parameters } = file.parse(JSON.parse(text));
      const known = new Map(asked.map((one) => [one.name, one]));
      const set = Object.entries(parameters).flatMap(([name, { value }]) => {
        const parameter = known.get(name);
        if (!parameter) return [`sets ${name}, which nobody asks for`];
        if (!kinds[parameter.type]?.(value)) return [`sets ${name} to what is no ${parameter.type}`];
        const allowed = parameter.decorators.find((one) => one.startsWith('@allowed'));
        const written = typeof value === 'string' ? `'${value}'` : String(value);
        const fits = !allowed || allowed.slice(10, -2).split(', ').includes(written);
        return fits ? [] : [`sets ${name} to what is not allowed`];
      });
      const stage = parameters['stage']?.value;
      return [
        ...set,
        ...asked
          .filter(({ name, isRequired }) => isRequired && !(name in parameters))
          .map(({ name }) => `does not set ${name}`),
        ...[...text.matchAll(/\$\{\{(\w*)\}\}/g)]
          .filter(([, name = '']) => !filledIn.includes(name))
          .map(([, name]) => `leaves ${name} open, which the guide does not tell of`),
        ...(path === `parameters/${stage}.json` ? [] : ['is named otherwise than its stage']),
      ].map((problem) => `${path} ${problem}`);
    });
}
