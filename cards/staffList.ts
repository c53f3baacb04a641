import type { Local } from '../domain/local';
import { type Grant, roleNames, roles } from '../domain/roles';
import type { Staff } from '../domain/staff';
import { opens, sends } from './buttons';
import type { Card, Element } from './card';
import { asked, choiceSet, options } from './inputs';
import { card, heading, labelled, line, quiet, smallHeading, typed } from './parts';
import { row } from './row';

export interface StaffAtLocal {
  local: Local;
  staff: readonly { member: Staff; grant: Grant }[];
  asking: readonly Staff[];
}

/** To a Lead: who has access, and who asks for it. */
export function staffList(places: readonly StaffAtLocal[], nonce: string): Card {
  return card(places.flatMap((place) => [heading(`Staff of ${place.local.name}`), ...listed(place, nonce)]));
}

function listed({ local, staff, asking }: StaffAtLocal, nonce: string): Element[] {
  const press = (verb: string, personId: string) => ({ verb, ids: { localId: local.id, personId }, nonce });
  return [
    ...(asking.length > 0 ? [smallHeading('Asking for access')] : []),
    ...asking.map((member) =>
      row([typed(member.name)], [opens('Answer', press('staff.roles.form', member.id), 'positive')]),
    ),
    ...staff.map(({ member, grant }) =>
      row(
        [typed(member.name), quiet(grant.roles.map((role) => roleNames[role]).join(', '))],
        [opens('Change', press('staff.roles.form', member.id))],
      ),
    ),
    ...(staff.length === 0 ? [line('Nobody has access yet.')] : []),
  ];
}

export interface RolesFormView {
  member: Staff;
  local: Local;
  grant: Grant | undefined;
  nonce: string;
  problems?: Record<string, string>;
}

/** Approves, changes or ends. */
export function rolesForm({ member, local, grant, nonce, problems = {} }: RolesFormView): Card {
  const press = (verb: string) => ({ verb, ids: { localId: local.id, personId: member.id }, nonce });
  return card(
    [
      labelled(local.name, member.name),
      ...asked(
        {},
        problems,
      )(
        choiceSet('roles', 'What they do at this Local', options(roles, roleNames), {
          isMultiSelect: true,
          style: 'expanded',
          value: grant?.roles.join(',') ?? '',
        }),
      ),
      quiet('A change holds from their next press. Ending access takes effect at once.'),
    ],
    grant
      ? [
          sends('Save roles', press('staff.grant'), 'positive'),
          sends('End access', press('staff.end'), 'destructive'),
        ]
      : [sends('Approve', press('staff.grant'), 'positive'), sends('Not now', press('staff.decline'))],
  );
}
