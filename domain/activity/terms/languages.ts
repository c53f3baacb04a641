import type { Term } from './term';

const named: Record<string, string> = {
  am: 'Amharic',
  ar: 'Arabic',
  aii: 'Assyrian, syriac',
  my: 'Burmese, myanmar',
  yue: 'Cantonese, chinese',
  zh: 'Mandarin, chinese, putonghua',
  hr: 'Croatian',
  prs: 'Dari, hazaragi, afghan',
  din: 'Dinka',
  nl: 'Dutch',
  tl: 'Filipino, tagalog',
  fr: 'French',
  de: 'German',
  el: 'Greek',
  gu: 'Gujarati',
  hi: 'Hindi',
  id: 'Indonesian, bahasa',
  it: 'Italian',
  ja: 'Japanese',
  kar: 'Karen',
  km: 'Khmer, cambodian',
  ko: 'Korean',
  mk: 'Macedonian',
  mt: 'Maltese',
  ne: 'Nepali, nepalese',
  fa: 'Persian, farsi',
  pl: 'Polish',
  pa: 'Punjabi',
  pt: 'Portuguese',
  ru: 'Russian',
  sm: 'Samoan',
  sr: 'Serbian',
  si: 'Sinhalese, sinhala',
  so: 'Somali',
  es: 'Spanish',
  sw: 'Swahili',
  ta: 'Tamil',
  th: 'Thai',
  tr: 'Turkish',
  uk: 'Ukrainian',
  ur: 'Urdu',
  vi: 'Vietnamese',
};

/** Languages that groups are held in, by ISO 639 code. Auslan stands with access. */
export const languages: readonly Term[] = Object.entries(named).map(([id, names]) => {
  const [name = id, ...also] = names.split(', ');
  return { id, name, also };
});
