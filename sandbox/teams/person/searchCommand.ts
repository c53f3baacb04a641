/** What the app's manifest puts beside the box that one writes in. */
export const searchCommand = {
  id: 'findActivities',
  title: 'Find activities',
  parameter: 'words',
  asks: 'What are you looking for?',
  example: 'For example: gardening thursday near Wangaratta',
} as const;
