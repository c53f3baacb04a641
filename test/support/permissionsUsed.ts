const meetingTimes = 'OnlineMeeting.ReadBasic.Chat';

/** What code says that does something only where a permission was given, and the permission. */
const marks: [RegExp, string][] = [
  [/vnd\.microsoft\.meeting(Start|End)\b/, meetingTimes],
  [/\bgetMeetingInfo\b/, meetingTimes],
  [/vnd\.microsoft\.meetingParticipant(Join|Leave)\b/, 'OnlineMeetingParticipant.Read.Chat'],
  // a person is chosen by Teams itself, which needs none: only an address is a use
  [/https:\/\/graph\.microsoft\.com/, 'a permission of Graph'],
];

/** The permissions that this code has a use for. */
export function permissionsUsed(texts: readonly string[]): string[] {
  const used = marks.filter(([mark]) => texts.some((text) => mark.test(text)));
  return [...new Set(used.map(([, permission]) => permission))];
}
