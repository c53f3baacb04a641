import type { Asker } from '../../domain/staff/asker';
import type { Answer } from '../answer';
import type { Press } from '../press';
import type { Services } from '../services';
import { detailsFor } from './drawCase';
import { viewCase } from './viewCase';

/** "See who it is", "Open", "Open again": never from what the card held. */
export async function openReferral(services: Services, by: Asker, press: Press): Promise<Answer> {
  return viewCase(services, by, press, (found, relations) =>
    detailsFor(services, by, press, found, relations),
  );
}
