import { z } from 'zod';

/** A Mental Health and Wellbeing Local and how Local Connections runs there. Clocks are in business days. */
export const local = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  provider: z.string().min(1),
  /** Three letters that begin each case reference. */
  prefix: z.string().regex(/^[A-Z]{3}$/),
  lgas: z.array(z.string()).min(1),
  phone: z.string().min(1),
  /** Area mental health triage, answered day and night. Absent until the Local has told us its number. */
  triagePhone: z.string().optional(),
  timeZone: z.string().default('Australia/Melbourne'),
  /** Local dates (yyyy-mm-dd) on which the Local is closed. */
  holidays: z.array(z.iso.date()).default([]),
  clocks: z
    .strictObject({
      accept: z.int().positive(),
      firstContact: z.int().positive(),
      nextStep: z.int().positive(),
    })
    .default({ accept: 3, firstContact: 5, nextStep: 10 }),
});
export type Local = z.infer<typeof local>;
