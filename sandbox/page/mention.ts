export const mention = '@Local Connections';
