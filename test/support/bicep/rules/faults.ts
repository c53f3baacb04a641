import faultsOfDoors from './faultsOfDoors.json';
import faultsOfFiles from './faultsOfFiles.json';

export interface Fault {
  rule: string;
  path: string;
  from: string;
  to: string;
  says: RegExp;
}

/** A fault for each way in which a rule can be broken: in this file, this text instead of that. */
export const faults: Fault[] = Object.entries({ ...faultsOfDoors, ...faultsOfFiles }).flatMap(
  ([rule, list]) => list.map(({ says, ...fault }) => ({ ...fault, rule, says: new RegExp(says) })),
);
