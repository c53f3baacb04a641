import { readSettings } from '../../functions/settings';

const complete = {
  MICROSOFT_APP_ID: '00000000-0000-4000-8000-000000000001',
  MICROSOFT_APP_TENANT_ID: '00000000-0000-4000-8000-000000000002',
  MICROSOFT_APP_TYPE: 'UserAssignedMSI',
  COSMOS__accountEndpoint: 'https://example.documents.azure.com:443/',
  COSMOS_DATABASE: 'local-connections',
};

test('the six Locals of the first trial stand in the settings until others do', () => {
  expect(readSettings(complete).LOCALS.map(({ prefix }) => prefix)).toEqual([
    'FRA',
    'LAT',
    'BWM',
    'GEE',
    'BRI',
    'WHI',
  ]);
});

test('another Local is a setting, with clocks of its own', () => {
  const sunbury = {
    id: 'sunbury',
    name: 'Sunbury',
    provider: 'Example Health',
    prefix: 'SUN',
    lgas: ['Hume'],
    phone: '1800 975 707',
    clocks: { accept: 2, firstContact: 4, nextStep: 8 },
  };
  const [read] = readSettings({ ...complete, LOCALS: JSON.stringify([sunbury]) }).LOCALS;
  const { clocks, ...rest } = sunbury;
  expect(read).toMatchObject({
    ...rest,
    timeZone: 'Australia/Melbourne',
    holidays: expect.arrayContaining(['2026-11-03']),
  });
  // what it does not say itself is as at every Local
  const others = {
    answer: 3,
    intake: 3,
    nextTry: 2,
    hello: 10,
    consentReviewDays: 182,
    planReviewDays: 42,
    informationDays: 30,
  };
  expect(read?.clocks).toEqual({ ...clocks, ...others });
  expect(read?.priorityDays).toBe(7);
});

test('questions are off until a Local names them, and a name that the bot does not have stops the start', () => {
  const [first, ...others] = readSettings(complete).LOCALS;
  expect([first, ...others].map((local) => local?.measures)).toEqual([[], [], [], [], [], []]);
  const naming = (...measures: string[]) => ({
    ...complete,
    LOCALS: JSON.stringify([{ ...first, measures }]),
  });

  expect(readSettings(naming('ucla3')).LOCALS[0]?.measures).toEqual(['ucla3']);
  expect(() => readSettings(naming('ucla3', 'k10'))).toThrow(
    'The bot cannot start. LOCALS, Local 1, measures, number 2: names questions (measures) that the bot does not have; it has ucla3, for example [{',
  );
});

test.each([
  ['LOCALS', 'not JSON'],
  ['LOCALS', '[]'],
  ['TRIAGE_PHONES', '[1]'],
  ['COSMOS__accountEndpoint', 'no address'],
  ['MICROSOFT_APP_TYPE', 'MultiTenant'],
])('%s that says %s stops the start by its name', (name, value) => {
  expect(() => readSettings({ ...complete, [name]: value })).toThrow(name);
});

test('a bot with a password needs it', () => {
  expect(() => readSettings({ ...complete, MICROSOFT_APP_TYPE: 'SingleTenant' })).toThrow(
    'MICROSOFT_APP_PASSWORD',
  );
});
