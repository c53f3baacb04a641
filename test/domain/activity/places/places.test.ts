import { areas } from '../../../../domain/activity/places/areas';
import { areasOfPlace } from '../../../../domain/activity/places/areasOfPlace';
import { placeName, placeOf } from '../../../../domain/activity/places/gazetteer';
import { kilometres } from '../../../../domain/activity/places/kilometres';
import { localTowns } from '../../../../domain/activity/places/localTowns';
import { nearness } from '../../../../domain/activity/places/nearness';
import { sixLocals } from '../../../../domain/sixLocals';

const none = new Map();
const near = (town: string, place: string) => {
  const wanted = placeOf(place, none);
  return wanted && nearness({ areas: [town] }, wanted, none);
};

describe('places', () => {
  test('every area of the six Locals is known, with towns in it', () => {
    const lgas = sixLocals.flatMap((local) => local.lgas);

    expect(areas.map(({ lga }) => lga).sort()).toEqual([...lgas].sort());
    for (const { id } of areas)
      expect([...localTowns().values()].some((town) => town.areas.includes(id))).toBe(true);
  });

  test('every town lies in Victoria, has a postcode of it, and is not far from the others of its area', () => {
    for (const { name, postcodes, point, areas: of } of localTowns().values()) {
      const others = [...localTowns().values()].filter(
        (town) => town.areas[0] === of[0] && town.name !== name,
      );
      const nearest = Math.min(
        ...others.map((town) => (town.point && point ? kilometres(town.point, point) : 999)),
      );

      expect([name, postcodes]).toEqual([name, [expect.stringMatching(/^3\d{3}$/)]]);
      expect(point && point.latitude < -36 && point.latitude > -39.2).toBe(true);
      expect(nearest).toBeLessThan(35);
    }
  });

  test('as the crow flies', () => {
    const melbourne = { latitude: -37.81, longitude: 144.96 };
    const sydney = { latitude: -33.87, longitude: 151.21 };

    expect(kilometres(melbourne, sydney)).toBeGreaterThan(700);
    expect(kilometres(melbourne, sydney)).toBeLessThan(725);
    expect(kilometres(melbourne, melbourne)).toBe(0);
  });

  test('an area holds all its towns, a postcode its own, a town itself and what is near', () => {
    expect(near('town:sunshine', 'lga:brimbank')).toMatchObject({ isThere: true });
    expect(near('town:epping', 'lga:brimbank')).toBeUndefined();
    expect(near('town:albion', 'postcode:3020')).toMatchObject({ isThere: true });
    expect(near('town:sunshine', 'town:sunshine')).toEqual({ isThere: true });
    expect(near('town:albion', 'town:sunshine')).toMatchObject({ isThere: false });
    expect(near('town:sydenham', 'town:sunshine')).toBeUndefined();
    expect(near('town:milawa', 'town:wangaratta')?.km).toBeGreaterThan(10);
  });

  test('has a name of our tables, and none that somebody could have typed', () => {
    expect(placeName('town:taylors-lakes')).toBe('Taylors Lakes');
    expect(placeName('town:maria-smith')).toBe('the place asked for');
    expect(placeName('postcode:1987')).toBe('the place asked for');
    expect(placeName('lga:greater-geelong')).toBe('City of Greater Geelong');
    expect(placeName('postcode:3020')).toBe('3020');
    expect(placeOf('town:little-nowhere', none)).toBeUndefined();
  });

  test('belongs to an area', () => {
    expect(areasOfPlace('town:milawa')).toEqual(['Wangaratta']);
    expect(areasOfPlace('lga:latrobe')).toEqual(['Latrobe']);
    expect(areasOfPlace('postcode:3723').sort()).toEqual(['Benalla', 'Mansfield']);
    expect(areasOfPlace('town:nowhere')).toEqual([]);
  });
});
