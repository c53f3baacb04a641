/** What to tell the person before they say yes (Health Records Act 2001 (Vic), HPP 1.4). A changed text is a new version. */
export const collectionNotice = {
  version: '2026-11-2',
  paragraphs: [
    'Your name, how to reach you and what you tell me about what matters go to the Local Connections link workers at this Local, so that one of them can get in touch with you. It is your choice. Saying no changes nothing about your care here.',
    'The link workers and their Lead can see it, and the intake team if you do not receive care here yet. I will hear when it is accepted or cannot be, when you and a link worker have first spoken or could not be brought together, and when it ends, and no more than that unless you say so. The Department of Health may receive information as the law allows.',
    'It is kept by this Local, in Australia, as a health record. You can see it, have it corrected, or stop at any time: tell me, your link worker or the Local. If something is not right you can talk with the Local, or with the Health Complaints Commissioner.',
    'Without your name and a way to reach you, nobody can get in touch.',
  ],
} as const;
