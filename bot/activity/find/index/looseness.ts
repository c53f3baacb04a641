/** How the words of a search are taken: as they stand, as beginnings, with slips of the finger. */
export type Looseness = 'exact' | 'begun' | 'slips';
