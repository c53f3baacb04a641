import { type Activity, asActivity } from '../../../../domain/activity/activity';
import { readDirectory } from '../../../../domain/activity/hsds/reading/directoryReading';
import type { Local } from '../../../../domain/local';
import { sixLocals } from '../../../../domain/sixLocals';

/** Monday 23 November 2026, 9:10 in the morning. */
export const now = '2026-11-22T22:10:00.000Z';
export const nonce = 'K7'.repeat(16);
export const brimbank = sixLocals.find(({ id }) => id === 'brimbank') as Local;
export const latrobe = sixLocals.find(({ id }) => id === 'latrobe') as Local;
export const ana = { personId: 'ana', name: 'Ana Link' };
const marked = '**Đà Nẵng** [你好](https://example.org/trap) <b>x</b> & ';

export const choir = {
  id: 'choir',
  name: 'Big Tin Choir',
  status: 'active',
  description: 'Singing for everyone',
  url: 'https://example.org/choir',
  email: 'choir@example.org',
  assured_date: '2026-11-03',
  organization: { name: 'The House' },
  phones: [{ number: '"03 7010 0101"', extension: 100 }],
  schedules: [{ freq: 'WEEKLY', byday: 'TH', opens_at: '10:00:00', closes_at: '12:00:00' }],
  service_at_locations: [
    {
      location: {
        name: 'Hall',
        addresses: [{ city: 'Sunshine' }],
        transportation: 'Bus 216 stops at the door',
        accessibility: [{ description: 'Step-free entry' }],
      },
    },
  ],
  cost_options: [{ option: 'Each visit', amount: 5, currency: 'AUD' }],
};

/** As an import makes it, with what the team knows laid over. */
export function activityOf(service: object = choir, ours: Partial<Activity> = {}): Activity {
  const [read] = readDirectory([service], 'brimbank', now).taken;
  if (!read) throw new Error('That is no service.');
  return { ...asActivity(read), ...ours };
}

/** Every field as long as it may come, and none of it harmless. */
export function wordiest(id = 'long', ours: Partial<Activity> = {}): Activity {
  const long = marked.repeat(60);
  const place = {
    location: { name: long, transportation: long, addresses: [{ address_1: long, city: long }] },
  };
  return activityOf(
    {
      id,
      name: long,
      status: 'active',
      description: long,
      email: long,
      url: `https://example.org/${'x'.repeat(450)}`,
      alert: long,
      organization: { name: long },
      phones: Array.from({ length: 9 }, (_, at) => ({ number: `${at} ${long}` })),
      schedules: Array.from({ length: 9 }, (_, at) => ({ description: `${at} ${long}` })),
      cost_options: [{ option: long }, { option: `${long} too` }],
      service_at_locations: Array.from({ length: 9 }, () => place),
      languages: [{ name: long }],
      interpretation_services: long,
      eligibility_description: long,
      application_process: long,
      minimum_age: 18,
    },
    {
      whatToExpect: { size: long, greeter: long, noise: long, bring: long, friend: long, gettingThere: long },
      localContact: { personId: 'x', name: long },
      addedBy: { personId: 'x', name: long },
      toldBy: long,
      ...ours,
    },
  );
}
