import type { Local } from '../../domain/local';
import type { Staff } from '../../domain/staff/staff';
import { does, opens } from '../buttons';
import type { Card } from '../card';
import { card, heading, line, quiet, typed } from '../parts';

/** To a Local's Leads: somebody asks to be let in. */
export function accessRequest(asks: Staff, local: Local, nonce: string): Card {
  const press = (verb: string) => ({ verb, ids: { localId: local.id, personId: asks.id }, nonce });
  return card(
    [
      heading('Someone asks for access'),
      typed(asks.name),
      line(`to Local Connections at ${local.name}.`),
      quiet('The name is the one Teams shows. Approve only somebody whom you know.'),
    ],
    [
      opens('Approve with roles', press('staff.roles.form'), 'positive'),
      does('Not now', press('staff.decline')),
    ],
  );
}

export function accessAnswered(local: Local): Card {
  return card([
    line(`The request for ${local.name} has been answered. Say **staff** to see who has access.`),
  ]);
}

/** To the one who asked. */
export function yourAccess(local: Local, granted: boolean): Card {
  return granted
    ? card([
        heading('You have access'),
        line(`Welcome to Local Connections at ${local.name}. Say **help** to see what you can do.`),
      ])
    : card([
        heading('About your request'),
        line(
          `The Lead of ${local.name} has not given access for now. Please talk with them, or ring ${local.phone}.`,
        ),
      ]);
}
