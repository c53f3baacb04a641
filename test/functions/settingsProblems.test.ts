import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { sixLocals } from '../../domain/sixLocals';
import { settingExamples } from '../../functions/settingExamples';
import { settingNames } from '../../functions/settingNames';
import type { SettingName } from '../../functions/settingShape';
import { readSettings } from '../../functions/settings';
import { randomRuns } from '../support/randomRuns';
import { productFiles } from './productFiles';

const complete: Partial<Record<SettingName, string>> = {
  MICROSOFT_APP_ID: '00000000-0000-4000-8000-000000000001',
  MICROSOFT_APP_TENANT_ID: '00000000-0000-4000-8000-000000000002',
  MICROSOFT_APP_TYPE: 'UserAssignedMSI',
  COSMOS__accountEndpoint: 'https://example.documents.azure.com:443/',
  COSMOS_DATABASE: 'local-connections',
};
const names = settingNames.map(({ name }) => name);
const required = settingNames.filter(({ isRequired }) => isRequired).map(({ name }) => name);

function said(environment: Partial<Record<SettingName, string>>): string {
  try {
    readSettings(environment);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}
const [first] = sixLocals;
const withLocal = (more: object) => said({ ...complete, LOCALS: JSON.stringify([{ ...first, ...more }]) });

test('exactly the required ones are needed to start', () => {
  expect(required.sort()).toEqual(Object.keys(complete).sort());
  expect(said(complete)).toBe('');
});

test('each that is missing or empty is named with an example, all of them at once', () => {
  fc.assert(
    fc.property(
      fc.subarray(required, { minLength: 1 }),
      fc.constantFrom(undefined, '', '  '),
      (gone, value) => {
        const message = said({ ...complete, ...Object.fromEntries(gone.map((name) => [name, value])) });
        for (const name of required)
          expect(message.includes(`${name} is missing, for example ${settingExamples[name]}.`)).toBe(
            gone.includes(name),
          );
      },
    ),
    { numRuns: randomRuns },
  );
});

test('any that is malformed is named with an example, and never with its value', () => {
  // a client secret has no form, and anything else may be a database's name
  const withForm = names.filter((name) => !['MICROSOFT_APP_PASSWORD', 'COSMOS_DATABASE'].includes(name));
  const canary = 'qxzcanary';
  const written = fc.oneof(
    fc.constant(canary),
    fc.string().map((text) => `${canary}${text}`),
    fc.jsonValue().map((value) => JSON.stringify([canary, value])),
    fc.jsonValue().map((value) => JSON.stringify({ [canary]: value, [`${canary}2`]: canary })),
    fc.jsonValue().map((value) => JSON.stringify([{ [canary]: value, stageNames: { [canary]: canary } }])),
  );
  fc.assert(
    fc.property(fc.constantFrom(...withForm), written, (name, value) => {
      const message = said({ ...complete, [name]: value });
      expect(message).toMatch(new RegExp(`^The bot cannot start\\. ${name}`));
      if (!message.includes('for no Local'))
        expect(message).toContain(`for example ${settingExamples[name]}`);
      expect(message).not.toContain(canary);
    }),
    { numRuns: randomRuns * 4 },
  );
});

test.each([
  [{ phone: 7 }, 'LOCALS, Local 1, phone: is missing or is not a text in quotation marks'],
  [{ phone: undefined }, 'LOCALS, Local 1, phone: is missing or is not a text in quotation marks'],
  [{ prefix: 'Bri' }, 'LOCALS, Local 1, prefix: is not three capital letters'],
  [{ clocks: { accept: 'three' } }, 'LOCALS, Local 1, clocks, accept: is missing or is not a number'],
  [{ clocks: { accept: 0 } }, 'LOCALS, Local 1, clocks, accept: is too small a number'],
  [{ lgas: [] }, 'LOCALS, Local 1, lgas: is empty'],
  [{ holidays: ['3 November'] }, 'LOCALS, Local 1, holidays, number 1: is no date like 2026-12-25'],
  [{ fone: '1' }, 'LOCALS, Local 1: has a field that the bot does not know (it may be misspelt)'],
  [
    { freshness: { fresh: 9, check: 3 } },
    'LOCALS, Local 1, freshness: fresh has to be fewer days than check',
  ],
  [{ leadsElsewhere: 'nowhere' }, 'LOCALS, Local 1, leadsElsewhere: is the id of no Local in the list'],
])('in a Local, %j is told by its place: %s', (more, sentence) => {
  expect(withLocal(more)).toContain(sentence);
});

test('two Locals of one id or one prefix would be one', () => {
  const twice = said({ ...complete, LOCALS: JSON.stringify([first, first]) });
  expect(twice).toContain('LOCALS, Local 2: its id is also that of Local 1. Give each its own.');
  expect(twice).toContain('its prefix is also that of Local 1');
});

test('a number for a Local that is not there stops the start: its people would see none', () => {
  const message = said({ ...complete, TRIAGE_PHONES: '{"brimbnak":"1300 000 000"}' });
  expect(message).toContain('TRIAGE_PHONES has a number for no Local: the ids are frankston,');
});

test('every example is one that is taken', () => {
  const { MICROSOFT_APP_TYPE: _inWords, ...examples } = settingExamples;
  expect(said({ ...examples, MICROSOFT_APP_TYPE: 'SingleTenant' })).toBe('');
});

test('nothing else of what is deployed reads the environment', () => {
  const reading = productFiles().filter((file) => /process\s*\.\s*env|process\[/.test(read(file)));
  expect(reading).toEqual([join('functions', 'settings.ts')]);
});
const read = (file: string) => readFileSync(file, 'utf8');
