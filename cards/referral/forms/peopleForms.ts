import { sends } from '../../buttons';
import { choiceSet, textInput, toggle } from '../../inputs';
import { labelled } from '../../parts';
import type { CaseForm } from '../caseForm';
import { casePress } from '../casePress';

/** The Lead names a link worker: who has how many, who is away. */
export const assignForm: CaseForm = {
  verb: 'referral.assign',
  title: 'Name a link worker',
  fields: ({ people }) => ({
    says:
      people.length > 0
        ? ['Beside each name: the referrals they have now. Who is away, or knows the person, is left out.']
        : ['Nobody is free to take it just now: everyone is away or knows the person.'],
    inputs: [choiceSet('worker', 'Link worker', [...people], { style: 'expanded' })],
    send: 'Give it to them',
  }),
};

/** Open to the named alone. */
export const restrictForm: CaseForm = {
  verb: 'referral.restrict',
  title: 'Restrict this referral',
  fields: ({ people }) => ({
    says: [
      'For a colleague, a relative of staff, or somebody at risk. It leaves every list and search but those of the people you name, you and the link worker who has it.',
    ],
    inputs: [choiceSet('named', 'Who may see it', [...people], { isMultiSelect: true, style: 'expanded' })],
    send: 'Restrict',
  }),
};

/** Staff who work with the person too, while the person shares with the team. */
export const teamForm: CaseForm = {
  verb: 'referral.team',
  title: 'Care team',
  fields: ({ found, nonce, people }) => ({
    says: found.consents.shareWithTeam.given
      ? ['Whoever is on it sees this referral until it closes, or the person says no.']
      : ['The person has not said yes to sharing with the team. You can write down a yes under Consents.'],
    shows: [
      labelled(
        'On it now',
        found.careTeam.map(({ name }) => name).join(', ') || 'nobody besides the link worker',
      ),
    ],
    inputs: found.consents.shareWithTeam.given
      ? [choiceSet('member', 'Add a colleague', [...people], { style: 'compact' })]
      : [],
    send: found.consents.shareWithTeam.given ? 'Add to the team' : 'Back',
    more: found.careTeam.slice(0, 4).map(({ personId, name }) => {
      const press = casePress('referral.team.leave', found, nonce);
      return sends(`Take ${name} off`, { ...press, ids: { ...press.ids, personId } });
    }),
  }),
};

/** A carer and the person they care for. */
export const linkForm: CaseForm = {
  verb: 'referral.link',
  title: 'Link with another referral',
  fields: ({ found, nonce }) => ({
    says: [
      'For a carer and the person they care for. Each keeps their own referral; each shows the reference of the other and nothing else.',
    ],
    ...(found.linkedTo.length > 0 && { shows: [labelled('Linked now', found.linkedTo.join(', '))] }),
    inputs: [
      textInput('other', 'Reference of the other referral', { maxLength: 20, placeholder: 'BRI-7K3Q' }),
      toggle('bothSaidYes', 'Consent', 'Both people have said yes to this link'),
    ],
    send: 'Link them',
    more: found.linkedTo.slice(0, 3).map((other) => {
      const press = casePress('referral.unlink', found, nonce);
      return sends(`Unlink ${other}`, { ...press, ids: { ...press.ids, other } });
    }),
  }),
};
