import { assignForm, restrictForm, teamForm } from '../../../cards/referral/forms/peopleForms';
import { holderOf, mayWork } from '../../../domain/referral/access';
import type { Case } from '../../../domain/referral/case';
import { addToTeam } from '../../../domain/referral/people/careTeam';
import { restrictCase } from '../../../domain/referral/people/restrictCase';
import { assignReferral } from '../../../domain/referral/work/assignReferral';
import { mayRefer } from '../../../domain/staff/rights';
import type { Staff } from '../../../domain/staff/staff';
import { staffWith } from '../../sending/recipients';
import type { Services } from '../../services';
import type { FormDeed } from '../formDeed';
import { canBeGiven, type Load, loadInWords, loadsAt } from '../work/caseload';

const mostNamed = 60;

/** The Lead names a link worker. */
export const assignDeed: FormDeed<Load[]> = {
  form: assignForm,
  opensFor: (relations) => relations.includes('lead'),
  people: async (services, found) =>
    canBeGiven(await loadsAt(services, found.localId), found).map((load) => ({
      title: `${load.name}: ${loadInWords(load)}`,
      value: load.personId,
    })),
  lookUp: (services, _by, { ids }) => loadsAt(services, ids['localId'] ?? ''),
  change: (found, typed, { by, at, local }, loads) =>
    assignReferral(
      found,
      loads.find(({ personId }) => personId === typed['worker']),
      by,
      at,
      local,
    ),
  problemAt: {
    'no-such-worker': 'worker',
    'worker-away': 'worker',
    'worker-knows-them': 'worker',
    'already-so': 'worker',
  },
  says: (_event, found) =>
    `${'takenBy' in found.referral ? (found.referral.takenBy?.name ?? 'They') : 'They'} has it now, and is told.`,
};

/** Open to the named alone. */
export const restrictDeed: FormDeed<Staff[]> = {
  form: restrictForm,
  opensFor: (relations) => relations.includes('lead'),
  people: colleagues,
  lookUp: (services, _by, { ids }) => staffWith(services, ids['localId'] ?? '', mayRefer),
  change: (found, typed, { by, at }, staff) => {
    const named = (typed['named'] ?? '').split(',');
    return restrictCase(
      found,
      staff.map(({ id }) => id).filter((id) => named.includes(id)),
      by,
      at,
    );
  },
  says: 'Restricted. It stands in no list but those of the people named.',
};

/** A colleague joins the care team, or is asked when it was they who referred. */
export const teamDeed: FormDeed<Staff[]> = {
  form: teamForm,
  opensFor: mayWork,
  people: async (services, found) => {
    // whoever has it sees it anyway, and no longer than they have it
    const isOnIt = new Set([...found.careTeam.map(({ personId }) => personId), holderOf(found)]);
    return (await colleagues(services, found)).filter(({ value }) => !isOnIt.has(value));
  },
  lookUp: (services, _by, { ids }) => staffWith(services, ids['localId'] ?? '', mayRefer),
  change: (found, typed, { by, at }, staff) => {
    const member = staff.find(({ id }) => id === typed['member']);
    return addToTeam(found, member && { personId: member.id, name: member.name, mayRefer: true }, by, at);
  },
  problemAt: { 'no-such-worker': 'member', 'worker-knows-them': 'member', 'already-so': 'member' },
  sentence: {
    'no-such-worker': 'Please choose a colleague.',
    'already-so': 'They are on the care team already.',
  },
  says: (event) =>
    event === 'teamAsked' ? 'They referred the person, so they are asked first.' : 'Added to the care team.',
};

async function colleagues(services: Services, found: Case) {
  const staff = await staffWith(services, found.localId, mayRefer);
  return staff
    .filter(({ id }) => !found.conflicts.includes(id))
    .sort((one, other) => one.name.localeCompare(other.name, 'en-AU'))
    .slice(0, mostNamed)
    .map(({ id, name }) => ({ title: name, value: id }));
}
