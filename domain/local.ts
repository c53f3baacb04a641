import * as z from 'zod';
import { connectionStates } from './connection/connection';
import { victorianSchoolTerms } from './holidays/schoolTerms';
import { victorianHolidays } from './holidays/victoria';
import { instruments } from './measure/instruments';
import { retention } from './records/retention';

/** A Mental Health and Wellbeing Local and how Local Connections runs there. Clocks are in business days. */
export const local = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  provider: z.string().min(1),
  /** Three letters that begin each case reference. */
  prefix: z.string().regex(/^[A-Z]{3}$/, 'is not three capital letters'),
  lgas: z.array(z.string()).min(1),
  phone: z.string().min(1),
  /** Area mental health triage, answered day and night. Absent until the Local has told us its number. */
  triagePhone: z.string().optional(),
  timeZone: z.string().default('Australia/Melbourne'),
  /** Local dates (yyyy-mm-dd) on which the Local is closed: Victoria's public holidays unless it says otherwise. */
  holidays: z.array(z.iso.date()).default(() => victorianHolidays.map(({ date }) => date)),
  /** The school terms around it, for activities that keep to them. */
  schoolTerms: z
    .array(z.strictObject({ from: z.iso.date(), until: z.iso.date() }))
    .default(() => [...victorianSchoolTerms]),
  clocks: z
    .strictObject({
      accept: z.int().positive().default(3),
      answer: z.int().positive().default(3),
      intake: z.int().positive().default(3),
      hello: z.int().positive().default(10),
      firstContact: z.int().positive().default(5),
      nextTry: z.int().positive().default(2),
      nextStep: z.int().positive().default(10),
      /** Days on the calendar after which the consents are gone through with the person once more. */
      consentReviewDays: z.int().positive().default(182),
      /** Days on the calendar after which a plan is looked at together once more. */
      planReviewDays: z.int().positive().default(42),
      /** Days on the calendar within which a person is answered who asks what is held about them. */
      informationDays: z.int().positive().default(30),
    })
    .prefault({}),
  /** Up to how many days after its last check an activity is fresh, and until when it is only to be checked. */
  freshness: z
    .strictObject({ fresh: z.int().positive().default(90), check: z.int().positive().default(180) })
    .refine(({ fresh, check }) => fresh < check, 'fresh has to be fewer days than check')
    .prefault({}),
  /** What is out of the usual: presses in a day on what was not open to somebody, cases opened in a day, hours of the day. */
  unusual: z
    .strictObject({
      refusedADay: z.int().positive().default(5),
      casesADay: z.int().positive().default(25),
      fromHour: z.int().min(0).max(23).default(6),
      untilHour: z.int().min(1).max(24).default(22),
    })
    .refine(({ fromHour, untilHour }) => fromHour < untilHour, 'fromHour has to be before untilHour')
    .prefault({}),
  /** Groups that stand a little further up the line; never a reason to refuse. */
  priorityGroups: z
    .array(z.strictObject({ id: z.string().min(1), name: z.string().min(1) }))
    .default([{ id: 'olderVictorians', name: 'Older Victorians' }]),
  /** How many days of waiting a priority group is given ahead. Whoever has waited longer than that goes first. */
  priorityDays: z.int().nonnegative().default(7),
  /** Questions that a person may be asked where they say yes, by id of `measure/instruments`. None unless it says so. */
  measures: z
    .array(
      z.string().refine((id) => instruments.some((one) => one.id === id), {
        error: `names questions (measures) that the bot does not have; it has ${[...new Set(instruments.map(({ id }) => id))].join(', ')}`,
      }),
    )
    .default([]),
  /** After how many visits a person may say that they have settled in. */
  settledAfterVisits: z.int().positive().default(3),
  /** What the stages on the way to an activity are called here, where not as `connection/connectionNames` has them. */
  stageNames: z.partialRecord(z.enum(connectionStates), z.string().min(1).max(40)).default({}),
  /** Who acts on a concern. Absent until the Local has told us: then its phone and the on-duty clinician. */
  escalation: z
    .strictObject({
      name: z.string().min(1),
      phone: z.string().min(1),
      /** Sign-in name, for a chat with them in Teams. */
      chatWith: z.string().optional(),
      /** When somebody answers, in words. */
      hours: z.string().optional(),
    })
    .optional(),
  /** Somebody whom its staff may call for themselves, in confidence: the employee assistance line. */
  support: z.strictObject({ name: z.string().min(1), phone: z.string().min(1) }).optional(),
  /** Whose Leads are asked where every Lead of this Local knows the person. Another Local's id. */
  leadsElsewhere: z.string().optional(),
  /** How long what has ended is kept. Unless it says so: for good. */
  retention: retention.prefault({}),
});
export type Local = z.infer<typeof local>;
