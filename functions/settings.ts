import { z } from 'zod';
import { local } from '../domain/local';
import { sixLocals } from '../domain/sixLocals';

const fromJson = z.string().transform((text, problem) => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    problem.addIssue({ code: 'custom', message: 'is not JSON' });
    return z.NEVER;
  }
});

/** As Teams writes them: in small letters. */
const objectId = (error: string) => z.guid({ error }).transform((id) => id.toLowerCase());

const needed = (example: string) =>
  z.string({ error: `is missing, for example ${example}` }).min(1, 'is empty');

/** Every setting of the deployed bot. Whatever is missing or malformed stops the start by its name. */
const settings = z
  .object({
    MICROSOFT_APP_ID: objectId('is missing or no id, for example 00000000-0000-0000-0000-000000000000'),
    MICROSOFT_APP_TENANT_ID: objectId(
      'is missing or no id, for example 00000000-0000-0000-0000-000000000000',
    ),
    MICROSOFT_APP_TYPE: z.enum(['SingleTenant', 'UserAssignedMSI'], {
      error: 'is missing: SingleTenant or UserAssignedMSI',
    }),
    MICROSOFT_APP_PASSWORD: z.string().min(1).optional(),
    COSMOS__accountEndpoint: needed('https://my-account.documents.azure.com:443/').pipe(z.url()),
    COSMOS__clientId: z.string().min(1).optional(),
    COSMOS_DATABASE: needed('local-connections'),
    FIRST_LEAD: objectId('is no object id').optional(),
    /** The app's id in Teams, for the link that adds it. */
    TEAMS_APP_ID: objectId('is no app id').optional(),
    /** JSON, a list of Locals; without it the six of the first trial. */
    LOCALS: fromJson.pipe(z.array(local).min(1)).default([...sixLocals]),
    /** JSON, the area mental health triage number of each Local by its id. */
    TRIAGE_PHONES: fromJson.pipe(z.record(z.string(), z.string())).default({}),
    /** Most requests in a second to the tenant's Teams. */
    TEAMS_REQUESTS_A_SECOND: z.coerce
      .number({ error: 'is no number' })
      .int('is no whole number')
      .min(1, 'is less than 1')
      .max(50, 'is more than Teams takes: at most 50')
      .default(25),
    TEAMS_SERVICE_URL: z.url().default('https://smba.trafficmanager.net/teams/'),
  })
  .refine((read) => read.MICROSOFT_APP_TYPE !== 'SingleTenant' || read.MICROSOFT_APP_PASSWORD !== undefined, {
    path: ['MICROSOFT_APP_PASSWORD'],
    message: 'is missing: a SingleTenant bot has one',
  });
export type Settings = z.infer<typeof settings>;

/** Reads the settings, or throws with the name of each that is wrong. Never with a value. */
export function readSettings(environment: Record<string, string | undefined> = process.env): Settings {
  const read = settings.safeParse(environment);
  if (read.success) return read.data;
  const wrong = read.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`);
  throw new Error(`The bot cannot start. ${wrong.join('; ')}.`);
}
