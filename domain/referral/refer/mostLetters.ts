/** The free texts of the refer form, and how long each may be: a form full of them fits in one card. */
export const mostLetters = {
  calledName: 80,
  contactDetails: 160,
  whatMatters: 500,
  pronouns: 40,
  language: 60,
  accessNeeds: 200,
  whatHelps: 200,
  avoid: 200,
  organisation: 100,
} as const;
