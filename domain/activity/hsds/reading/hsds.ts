import * as z from 'zod';
import { hsdsText as text } from './hsdsText';

const needed = text.pipe(z.string().min(1));
const date = text.transform((given) => given.slice(0, 10)).pipe(z.iso.date());
const number = z.union([z.number(), z.string().trim().min(1).transform(Number).pipe(z.number())]);

const phone = z.object({ number: needed, extension: text.optional() });
const language = z.object({ name: needed, code: text.optional() });
const accessibility = z.object({ description: needed, details: text.optional(), url: text.optional() });

const schedule = z.object({
  freq: text.optional(),
  interval: number.optional(),
  byday: text.optional(),
  bymonthday: text.optional(),
  dtstart: date.optional(),
  until: date.optional(),
  count: number.optional(),
  valid_from: date.optional(),
  valid_to: date.optional(),
  opens_at: text.optional(),
  closes_at: text.optional(),
  description: text.optional(),
  attending_type: text.optional(),
  notes: text.optional(),
});

const address = z.object({
  address_1: text.optional(),
  city: text.optional(),
  region: text.optional(),
  postal_code: text.optional(),
  address_type: text.optional(),
});

const location = z.object({
  location_type: text.optional(),
  name: text.optional(),
  url: text.optional(),
  transportation: text.optional(),
  latitude: number.pipe(z.number().min(-90).max(90)).optional(),
  longitude: number.pipe(z.number().min(-180).max(180)).optional(),
  addresses: z.array(address).default([]),
  phones: z.array(phone).default([]),
  schedules: z.array(schedule).default([]),
  languages: z.array(language).default([]),
  accessibility: z.array(accessibility).default([]),
});

const serviceAtLocation = z.object({
  phones: z.array(phone).default([]),
  schedules: z.array(schedule).default([]),
  location: location.optional(),
});

const costOption = z.object({
  option: text.optional(),
  amount: number.optional(),
  currency: text.optional(),
  amount_description: text.optional(),
  valid_from: date.optional(),
  valid_to: date.optional(),
});

const serviceArea = z.object({ name: text.optional(), description: text.optional() });

/** What we read of a service of the Human Services Data Specification 3.0. All the rest stays in its source. */
export const hsdsService = z.object({
  id: needed,
  name: needed,
  status: needed.transform((given) => given.toLowerCase()),
  alternate_name: text.optional(),
  description: text.default(''),
  url: text.optional(),
  email: text.optional(),
  fees_description: text.optional(),
  application_process: text.optional(),
  eligibility_description: text.optional(),
  interpretation_services: text.optional(),
  minimum_age: number.optional(),
  maximum_age: number.optional(),
  alert: text.optional(),
  assured_date: date.optional(),
  last_modified: text.optional(),
  organization: z
    .object({
      id: text.optional(),
      name: needed,
      website: text.optional(),
      phones: z.array(phone).default([]),
    })
    .optional(),
  phones: z.array(phone).default([]),
  schedules: z.array(schedule).default([]),
  service_at_locations: z.array(serviceAtLocation).default([]),
  cost_options: z.array(costOption).default([]),
  languages: z.array(language).default([]),
  service_areas: z.array(serviceArea).default([]),
  attributes: z
    .array(z.object({ taxonomy_term: z.object({ id: text.optional(), name: needed }).optional() }))
    .default([]),
});
export type HsdsService = z.infer<typeof hsdsService>;
export type HsdsSchedule = z.infer<typeof schedule>;
export type HsdsCostOption = z.infer<typeof costOption>;
export type HsdsAddress = z.infer<typeof address>;
