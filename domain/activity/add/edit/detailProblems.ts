import { mostLetters } from '../mostLetters';

const labels: Record<string, string> = {
  whenWords: 'answer',
  suburb: 'suburb or town',
  place: 'place',
  description: 'description',
  cost: 'cost',
  phone: 'number',
  toldBy: 'answer',
  name: 'name',
  organization: 'name',
};
const isEmail = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;
const isPage = /^(https?:\/\/|www\.)[^\s@]+\.[^\s@]+$/i;

/** What is to be mended in the details of an activity, by the input that it stands in. */
export function detailProblems(inputs: Record<string, string>): Record<string, string> {
  const problems: Record<string, string> = {};
  const { phone = '', email = '', url = '' } = inputs;
  if (phone && phone.replace(/\D/g, '').length < 6) problems['phone'] = 'Please write the whole number.';
  if (email && !isEmail.test(email)) problems['email'] = 'Please write the whole email address.';
  if (url && !isPage.test(url)) problems['url'] = 'Please write the whole address, such as www.example.org.';
  for (const [field, most] of Object.entries(mostLetters))
    if ((inputs[field] ?? '').length > most)
      problems[field] =
        `This ${labels[field] ?? 'address'} is too long. Please use at most ${most} characters.`;
  return problems;
}

/** Missing in a form that cannot do without them. */
export function missingDetails({ name = '', suburb = '' }: Record<string, string>): Record<string, string> {
  return {
    ...(!/[\p{L}\p{N}]/u.test(name) && { name: 'Please write what it is called.' }),
    ...(!/[\p{L}\p{N}]/u.test(suburb) && { suburb: 'Please write the suburb or town, or "online".' }),
  };
}

/** As typed, without blanks around it. */
export function trimmed(inputs: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, value.trim()]));
}
