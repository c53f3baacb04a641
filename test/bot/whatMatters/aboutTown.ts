import type { Case } from '../../../domain/referral/case';
import { type CaseTown, type Name, openCaseTown } from '../../support/caseTown';

export const id = 'BRI-7K3Q';

export interface Field {
  verb: string;
  /** On the button of the part. */
  title: string;
  inputs: Record<string, string>;
  /** What stands there once it is written down. */
  reads: string[];
  /** What empties it. */
  none: Record<string, string>;
  /** What the case holds of it, besides its undo. */
  holds: (found: Case) => unknown;
}

/** Each field, with words that stand nowhere else. */
export const fields: Field[] = [
  {
    verb: 'about.whatMatters',
    title: 'Change what matters',
    inputs: { whatMatters: 'Quokka singing again' },
    reads: ['Quokka singing again'],
    none: { whatMatters: '' },
    holds: ({ participant }) => participant.whatMatters,
  },
  {
    verb: 'about.interests',
    title: 'Change interests',
    inputs: {
      past: ' Quokka choir\n\nquokka choir',
      present: 'Quokka walks, Quokka tea',
      future: 'Quokka clay',
    },
    reads: [
      'Used to enjoy: \nQuokka choir',
      'Enjoys now: \nQuokka walks, Quokka tea',
      'Would like to try: \nQuokka clay',
    ],
    none: { past: '', present: '', future: '' },
    holds: ({ whatMatters }) => whatMatters?.interests,
  },
  ...(['strengths', 'values', 'habits'] as const).map(
    (field): Field => ({
      verb: `about.${field}`,
      title: `Change ${field}`,
      inputs: { [field]: `Quokka ${field}` },
      reads: [`Quokka ${field}`],
      none: { [field]: ' ' },
      holds: ({ whatMatters }) => whatMatters?.[field],
    }),
  ),
  {
    verb: 'about.going',
    title: 'Change going along',
    inputs: {
      area: 'lga:brimbank',
      days: 'MO,TH',
      times: 'morning',
      cost: 'free',
      language: 'vi',
      access: 'quiet',
    },
    reads: ['Near City of Brimbank · Mondays · Thursdays · Morning · Free · Quiet · Vietnamese'],
    none: { area: 'any', days: '', times: '', cost: 'any', where: 'any', access: '', language: 'any' },
    holds: ({ whatMatters }) => whatMatters?.going,
  },
  {
    verb: 'about.helps',
    title: 'Change what helps',
    inputs: { whatHelps: 'Quokka slow start', avoid: 'Quokka loud rooms' },
    reads: ['What helps: \nQuokka slow start', 'What to avoid: \nQuokka loud rooms'],
    none: { whatHelps: '', avoid: '' },
    holds: ({ participant: { whatHelps, avoid } }) => whatHelps ?? avoid,
  },
  {
    verb: 'about.access',
    title: 'Change access',
    inputs: { accessNeeds: 'Quokka lift', pronouns: 'Quokka', language: 'Quokkish', interpreter: 'signed' },
    reads: ['Access needs: \nQuokka lift', 'Interpreter: \nYes, Auslan or another signed way'],
    none: { accessNeeds: '', pronouns: '', language: '', interpreter: 'notAsked' },
    holds: ({ participant: { accessNeeds, pronouns, language, interpreter } }) =>
      accessNeeds ?? pronouns ?? language ?? interpreter,
  },
  {
    verb: 'about.contact',
    title: 'Change how to be in touch',
    inputs: {
      contactWay: 'email',
      contactDetails: 'quokka@example.org',
      safeToLeaveMessage: 'false',
      doNotContactDirectly: 'true',
      everyDays: '7',
      bestDays: 'TU,TH',
      bestTimes: 'Quokka mornings',
    },
    reads: [
      'Email: \nquokka@example.org',
      '✗ Do not leave a message',
      '✗ Do not contact them directly',
      'How often suits them: \nEvery week',
      'Good times: \nTuesdays, Thursdays; Quokka mornings',
    ],
    none: { everyDays: 'notSaid', bestDays: '', bestTimes: '', doNotContactDirectly: 'false' },
    holds: ({ rhythm, participant }) => participant.doNotContactDirectly || Object.values(rhythm ?? {})[0],
  },
];

/** The part of a case, opened from its card; a second later than whatever came before. */
export async function aboutOf(at: CaseTown, who: Name = 'ana') {
  at.town.passes(1_000);
  return at.people[who].presses((await at.opens(who, id)).card, 'About them');
}

export async function openAbout(): Promise<CaseTown> {
  const at = await openCaseTown();
  await at.keep('gettingStarted', id);
  return at;
}
