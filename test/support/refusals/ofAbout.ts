import { aboutDeeds } from '../deeds/aboutDeeds';
import type { CaseRefusal } from './caseRefusal';

const soAlready = 'It stands there like that already. Nothing was changed.';
const noRoom =
  'That is more than there is room for. At most 12 interests, each of at most 60 letters, please.';
const notRight = 'Please check it: it does not look right for the way that is chosen. Or choose another way.';
const thirteen = Array.from({ length: 13 }, (_, at) => `Canary interest ${at}`).join('\n');
const typed = aboutDeeds.map(({ verb, inputs }): [string, Record<string, string>] => [
  verb,
  { ...(inputs as () => Record<string, string>)() },
]);
/** As it is made for these tests: nothing is there but what came with the referral. */
const asItStands: [string, string, Record<string, string>][] = [
  ['whatMatters', 'whatMatters', { whatMatters: ' Canary whistling in the garden ' }],
  ['interests', 'past', { past: ' ', present: ',', future: '' }],
  ['strengths', 'strengths', { strengths: '' }],
  ['values', 'values', { values: '   ' }],
  ['habits', 'habits', { habits: '' }],
  ['going', 'area', { area: 'any', cost: 'any', where: 'any' }],
  ['helps', 'whatHelps', { whatHelps: 'Canary mornings', avoid: 'Canary crowds' }],
  [
    'access',
    'accessNeeds',
    {
      accessNeeds: 'Canary ramp',
      pronouns: 'Canary they/them',
      language: 'Canary Turkish',
      interpreter: 'spoken',
    },
  ],
  [
    'contact',
    'contactWay',
    { contactWay: 'call', contactDetails: '0491 570 156', safeToLeaveMessage: 'true' },
  ],
];

/** What the person says of themselves. */
export const ofAbout: CaseRefusal[] = [
  ...typed.flatMap(([verb, inputs]): CaseRefusal[] => [
    ['ana', verb, 'sent', 'not-taken', { inputs }],
    ['ana', verb, 'closed', 'already-ended', { inputs }],
    ['ana', verb, 'withdrawn', 'already-ended', { inputs }],
    ['ben', verb, 'gettingStarted', 'not-yours', { inputs }],
    ['dana', verb, 'gettingStarted', 'not-yours', { inputs }],
  ]),
  ...asItStands.map(
    ([field, beside, inputs]): CaseRefusal => [
      'ana',
      `about.${field}`,
      'gettingStarted',
      'already-so',
      { inputs, beside, says: soAlready },
    ],
  ),
  ...(['past', 'present', 'future'] as const).map(
    (beside): CaseRefusal => [
      'ana',
      'about.interests',
      'gettingStarted',
      'words-needed',
      { inputs: { past: 'choir', [beside]: thirteen }, beside, says: noRoom },
    ],
  ),
  [
    'ana',
    'about.interests',
    'gettingStarted',
    'words-needed',
    { inputs: { present: 'C'.repeat(61) }, beside: 'present', says: noRoom },
  ],
  [
    'ana',
    'about.going',
    'gettingStarted',
    'words-needed',
    {
      inputs: { area: 'somewhere', days: 'MO' },
      beside: 'area',
      says: 'Please choose a place from the list.',
    },
  ],
  ...['', '12', 'by phone'].map(
    (contactDetails): CaseRefusal => [
      'ana',
      'about.contact',
      'gettingStarted',
      'contact-needed',
      { inputs: { contactWay: 'call', contactDetails }, beside: 'contactDetails', says: notRight },
    ],
  ),
];
