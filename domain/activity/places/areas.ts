/** A local government area: its official name, what people call it, and how far "near" is there, in kilometres. */
export interface Area {
  id: string;
  name: string;
  /** As the settings of a Local and the table of localities name it. */
  lga: string;
  also: readonly string[];
  near: number;
}

/** Elsewhere, and in the country, people go further. */
export const nearInTheCountry = 15;
const nearInTheCity = 6;

const kinds = ['city', 'shire', 'council', 'city council', 'lga', 'rural city', 'local government area'];

export const areas: readonly Area[] = [
  ['Frankston', 'Frankston City', nearInTheCity],
  ['Latrobe', 'Latrobe City', nearInTheCountry],
  ['Benalla', 'Benalla Rural City', nearInTheCountry],
  ['Wangaratta', 'Rural City of Wangaratta', nearInTheCountry],
  ['Mansfield', 'Mansfield Shire', nearInTheCountry],
  ['Greater Geelong', 'City of Greater Geelong', nearInTheCountry],
  ['Queenscliffe', 'Borough of Queenscliffe', nearInTheCountry],
  ['Brimbank', 'City of Brimbank', nearInTheCity],
  ['Whittlesea', 'City of Whittlesea', nearInTheCity],
].map(([lga = '', name = '', near = 0]) => made(String(lga), String(name), Number(near)));

function made(lga: string, name: string, near: number): Area {
  const plain = lga.toLowerCase();
  const also = [plain, name, ...kinds.flatMap((kind) => [`${plain} ${kind}`, `${kind} of ${plain}`])];
  return { id: `lga:${plain.replaceAll(' ', '-')}`, name, lga, also, near };
}
