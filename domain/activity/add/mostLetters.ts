/** How much can be typed into each input about an activity. */
export const mostLetters: Record<string, number> = {
  name: 150,
  suburb: 80,
  place: 120,
  address: 150,
  organization: 150,
  toldBy: 120,
  description: 1000,
  cost: 120,
  phone: 40,
  email: 120,
  url: 500,
  whenWords: 200,
};
