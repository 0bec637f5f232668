import type { ByteReader, ByteWriter } from './bytes.ts';
import type { SearchIndex } from './types.ts';

type StandIns = SearchIndex['standIns'];

/** Stand-ins as bytes: many words have the same ones, "hamster" and "parrot", so that each set is written once. */
export function writeStandIns(writer: ByteWriter, standIns: StandIns): void {
  const sets = new Map<string, StandIns[number]>([['[]', []]]);
  for (const phrases of standIns) sets.set(JSON.stringify(phrases), phrases);
  const numberOf = new Map([...sets.keys()].map((key, number) => [key, number]));
  const write = (number: number) => writer.number(number);
  const writeTerms = (terms: readonly number[]) => writeList(writer, terms, write);
  writeList(writer, [...sets.values()], (phrases) => writeList(writer, phrases, writeTerms));
  writeList(writer, standIns, (phrases) => write(numberOf.get(JSON.stringify(phrases))!));
}

export function readStandIns(reader: ByteReader): StandIns {
  const number = () => reader.number();
  const sets = readList(reader, () => readList(reader, () => readList(reader, number)));
  return readList(reader, () => sets[number()] ?? []);
}

function writeList<Item>(writer: ByteWriter, items: readonly Item[], write: (item: Item) => void): void {
  writer.number(items.length);
  for (const item of items) write(item);
}

function readList<Item>(reader: ByteReader, read: () => Item): Item[] {
  const items: Item[] = [];
  for (let left = reader.number(); left > 0; left--) items.push(read());
  return items;
}
