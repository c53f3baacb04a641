import type { Alike } from '../../domain/match/alike';
import type { Case } from '../../domain/referral/case';
import { statusInWords } from '../../domain/referral/referralStatus';
import { sends } from '../buttons';
import type { Element } from '../card';
import { box, line, smallHeading } from '../parts';
import { casePress } from './casePress';

/** An earlier referral that may be of the same person, and what the two have in common. */
export interface Match {
  other: Case;
  alike: Alike;
}

/** Shown to whoever takes it: the reference, the status and what is alike, nothing else of the other. */
export function possiblyKnown(
  found: Case,
  matches: readonly Match[],
  timeZone: string,
  nonce: string,
): Element[] {
  return matches.map(({ other, alike }) => {
    const press = (verb: string) => {
      const { ids, ...rest } = casePress(verb, found, nonce);
      return { ...rest, ids: { ...ids, other: other.id } };
    };
    return box('accent', [
      smallHeading('Perhaps known here already'),
      line(`**${other.id}** (${statusInWords(other.referral, timeZone).label}) has ${inCommon(alike)}.`),
      {
        type: 'ActionSet',
        actions: [
          sends('It is the same person', press('referral.same.form')),
          sends('Someone else', press('referral.someoneElse')),
        ],
      },
    ]);
  });
}

function inCommon({ name, contact }: Alike): string {
  const names = { same: 'the same name', similar: 'a similar name', different: '' }[name];
  const contacts = contact === 'same' ? 'the same way to reach them' : '';
  return [names, contacts].filter(Boolean).join(' and ') || 'much in common';
}
