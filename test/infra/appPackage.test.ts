import { readFileSync } from 'node:fs';
import manifest from '../../infra/appPackage/manifest.json';
import meetingEvents from '../../infra/appPackage/meetingEvents.json';
import { productFiles } from '../functions/productFiles';
import { permissionsUsed } from '../support/permissionsUsed';
import { type Pixel, pixelsOf } from '../support/png/pixelsOf';
import { packageValues } from '../support/teamsAppPackage';

const asked = meetingEvents.authorization.permissions.resourceSpecific.map(({ name }) => name);
const product = productFiles().map((file) => readFileSync(file, 'utf8'));
const picture = (name: string) => pixelsOf(readFileSync(`infra/appPackage/${name}`));

test('the manifest says the version of the product, for whoever packs it with other tools', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(manifest.version).toBe(version);
});

test('each value that it leaves open is in the one list of them, and each of the list is used', () => {
  const open = JSON.stringify([manifest, meetingEvents]).matchAll(/\$\{\{(.*?)\}\}/g);
  expect(new Set([...open].map(([, name]) => name))).toEqual(new Set(Object.keys(packageValues)));
});

test('the permissions of the second are those that the code has a use for', () => {
  expect(permissionsUsed(product)).toEqual(asked);
});

test.each([
  ['needs one more', [...product, "name === 'application/vnd.microsoft.meetingParticipantJoin'"]],
  ['reads from Graph', [...product, "fetch('https://graph.microsoft.com/v1.0/me')"]],
  ['needs none any longer', product.filter((text) => !text.includes('meetingStart'))],
])('code that %s is seen', (_, faulty) => {
  expect(permissionsUsed(faulty)).not.toEqual(asked);
});

test('the outline is white on nothing, with room around it', () => {
  const pixels = picture('outline.png');
  expect(isWhiteOnNothing(pixels)).toBe(true);
  expect(pixels.filter(([, , , covers]) => covers === 255).length).toBeGreaterThan(100);
  expect(isWhiteOnNothing(picture('color.png'))).toBe(false);
  expect(edgeOf(pixels, 32).every(([, , , covers]) => covers === 0)).toBe(true);
});

test('the colour icon fills its square with the accent colour, and is not empty', () => {
  const pixels = picture('color.png');
  const accent = manifest.accentColor.match(/\w\w/g)?.map((hex) => Number.parseInt(hex, 16));
  const near = ([...colours]: Pixel) =>
    colours.slice(0, 3).every((one, at) => Math.abs(one - (accent?.[at] ?? -9)) < 4);
  expect(edgeOf(pixels, 192).every((pixel) => pixel[3] === 255 && near(pixel))).toBe(true);
  expect(pixels.filter((pixel) => !near(pixel)).length).toBeGreaterThan(1000);
});

function isWhiteOnNothing(pixels: Pixel[]): boolean {
  return pixels.every(([red, green, blue, covers]) => covers === 0 || (red & green & blue) === 255);
}

function edgeOf(pixels: Pixel[], size: number): Pixel[] {
  const isEdge = (at: number) => at === 0 || at === size - 1;
  return pixels.filter((_, at) => isEdge(at % size) || isEdge(Math.floor(at / size)));
}
