/** What a community is built around. */
export const communityKinds = ['place', 'interest', 'culture', 'identity', 'online'] as const;
export type CommunityKind = (typeof communityKinds)[number];

export const communityKindNames: Record<CommunityKind, string> = {
  place: 'A place',
  interest: 'An interest',
  culture: 'A culture',
  identity: 'An identity',
  online: 'Online',
};
