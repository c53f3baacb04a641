import { z } from 'zod';
import { roles } from '../domain/staff/roles';
import town from './people.json';

const demoPerson = z.strictObject({
  aadObjectId: z.guid(),
  name: z.string().min(1),
  roles: z.array(z.enum(roles)),
  localId: z.string().min(1),
  /** The organisation outside that they come from, into meetings alone. */
  guestOf: z.string().min(1).optional(),
  alsoAt: z.array(z.strictObject({ localId: z.string().min(1), roles: z.array(z.enum(roles)) })).optional(),
});
export type DemoPerson = z.infer<typeof demoPerson>;

/** All fictional: the tenant and everyone in it. */
export const demoPeople = z
  .strictObject({ tenantId: z.guid(), people: z.array(demoPerson).min(1) })
  .parse(town);
