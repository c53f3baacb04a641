import type { HsdsAddress, HsdsService } from './reading/hsds';

/** A place of an activity. */
export interface DirectoryLocation extends Omit<HsdsAddress, 'address_type'> {
  /** `physical` or `virtual`. */
  location_type: string;
  name?: string;
  /** How to get there, as its source says. */
  transportation?: string;
  latitude?: number;
  longitude?: number;
}

type FromHsds = Pick<
  HsdsService,
  | 'id'
  | 'name'
  | 'alternate_name'
  | 'description'
  | 'status'
  | 'url'
  | 'email'
  | 'phones'
  | 'schedules'
  | 'cost_options'
  | 'fees_description'
  | 'application_process'
  | 'eligibility_description'
  | 'interpretation_services'
  | 'minimum_age'
  | 'maximum_age'
  | 'alert'
  | 'languages'
  | 'service_areas'
  | 'assured_date'
  | 'last_modified'
>;

/**
 * An activity of a Local's directory. What the Human Services Data Specification 3.0 names keeps its name there,
 * cleaned for reading; the id is the service's own, one a Local.
 */
export interface DirectoryService extends FromHsds {
  localId: string;
  schema: 'HSDS 3.0';
  importedAt: string;
  organization?: { id?: string | undefined; name: string; website?: string | undefined };
  locations: DirectoryLocation[];
  accessibility: { description: string; details?: string | undefined; url?: string | undefined }[];
  attributes: { taxonomy_term: { name: string } }[];
  /** The service as it came, whole and unchanged. */
  source: unknown;
  /** What it came within, without the service itself: its organisation, or its places. */
  sourceWithin?: unknown;
}
