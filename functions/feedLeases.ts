/** The container in which the host keeps how far each trigger has read. The store does not know it. */
export const feedLeases = 'feed-leases';
