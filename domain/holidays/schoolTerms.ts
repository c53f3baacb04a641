export interface SchoolTerm {
  /** Local dates, both within the term. */
  from: string;
  until: string;
}

// Victorian government schools, as published at schools.vic.gov.au; check before each year and add the next
export const victorianSchoolTerms: readonly SchoolTerm[] = [
  { from: '2026-01-27', until: '2026-04-02' },
  { from: '2026-04-20', until: '2026-06-26' },
  { from: '2026-07-13', until: '2026-09-18' },
  { from: '2026-10-05', until: '2026-12-18' },
  { from: '2027-01-27', until: '2027-03-25' },
  { from: '2027-04-12', until: '2027-06-25' },
  { from: '2027-07-12', until: '2027-09-17' },
  { from: '2027-10-04', until: '2027-12-17' },
  { from: '2028-01-27', until: '2028-03-31' },
  { from: '2028-04-18', until: '2028-06-30' },
  { from: '2028-07-17', until: '2028-09-22' },
  { from: '2028-10-09', until: '2028-12-21' },
];
