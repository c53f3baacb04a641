import * as z from 'zod';
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
const objectId = z.guid('is no id').transform((id) => id.toLowerCase());

const address = (error: string) => z.url({ protocol: /^https?$/, error });

/** Every setting of the deployed bot. */
export const settingShape = z.object({
  MICROSOFT_APP_ID: objectId,
  MICROSOFT_APP_TENANT_ID: objectId,
  MICROSOFT_APP_TYPE: z.enum(['SingleTenant', 'UserAssignedMSI'], 'is neither of the two that there are'),
  MICROSOFT_APP_PASSWORD: z.string().optional(),
  COSMOS__accountEndpoint: address('is no address'),
  COSMOS__clientId: objectId.optional(),
  COSMOS_DATABASE: z.string().regex(/^[^/\\?#]{1,255}$/, 'is no name of a database'),
  FIRST_LEAD: objectId.optional(),
  /** The app's id in Teams, for the link that adds it. */
  TEAMS_APP_ID: objectId.optional(),
  /** JSON, a list of Locals; without it the six of the first trial. */
  LOCALS: fromJson.pipe(z.array(local).min(1, 'is an empty list')).default([...sixLocals]),
  /** JSON, the area mental health triage number of each Local by its id. */
  TRIAGE_PHONES: fromJson.pipe(z.record(z.string(), z.string())).default({}),
  /** Most requests in a second to the tenant's Teams. */
  TEAMS_REQUESTS_A_SECOND: z
    .string()
    .regex(/^\d+$/, 'is no whole number')
    .transform(Number)
    .pipe(z.number().min(1, 'is less than 1').max(50, 'is more than Teams takes: at most 50'))
    .default(25),
  TEAMS_SERVICE_URL: address('is no address').default('https://smba.trafficmanager.net/teams/'),
});
export type Settings = z.infer<typeof settingShape>;
export type SettingName = keyof Settings;
