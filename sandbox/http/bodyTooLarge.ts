export class BodyTooLarge extends Error {
  override name = 'BodyTooLarge';
}
