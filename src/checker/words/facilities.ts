import { listOf } from './list-of.ts';

/** Places that have opening hours of their own, each with its names. */
export const facilities: Readonly<Record<string, readonly string[]>> = {
  café: listOf('café, cafe, cafés, cafes, cafeteria, coffee shop, coffee bar, tea room, tearoom'),
  restaurant: listOf('restaurant, restaurants, bistro, brasserie, dining room'),
  bar: listOf('bar, pub, lounge'),
  kitchen: listOf('kitchen, canteen'),
  shop: listOf('shop, gift shop, bookshop, store, stores, showroom'),
  gallery: listOf('gallery, galleries, exhibition, exhibitions, museum'),
  pool: listOf('pool, swimming pool, pools'),
  gym: listOf('gym, fitness room, fitness centre, fitness center, weights room'),
  spa: listOf('spa, sauna, steam room'),
  library: listOf('library, reading room'),
  reception: listOf('reception, front desk'),
  parking: listOf('car park, parking, parking garage, multi-storey'),
  workshop: listOf('workshop, garage, repair shop'),
  garden: listOf('garden, gardens, park'),
  'box office': listOf('box office, ticket office'),
  playground: listOf('playground, play area, soft play'),
  laundry: listOf('laundry, laundry room'),
  archive: listOf('archive, archives'),
  warehouse: listOf('warehouse, depot'),
  nursery: listOf('nursery, crèche, creche'),
  pharmacy: listOf('pharmacy, dispensary'),
};
