import * as z from 'zod';

/** How long a Local keeps the records of what has ended. Without a class everything is kept. */
export const retention = z.strictObject({
  classes: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[A-Za-z0-9-]{1,40}$/, 'is letters, digits and hyphens'),
        /** As the disposal authority calls it. */
        name: z.string().min(1).max(80),
        /** After the last service. */
        years: z.int().min(1).max(150),
      }),
    )
    .max(5)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'has a class twice')
    .default([]),
});
export type RetentionClass = z.infer<typeof retention>['classes'][number];
