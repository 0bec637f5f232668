/** Physical units that stand behind a number like a counted noun, with their size in the first unit of their row. */
export const MEASURES: readonly (readonly (readonly [size: number, unit: string, names: readonly string[]])[])[] = [
  [
    [1, 'gigabyte', ['gb', 'gbs', 'gib', 'gigabyte', 'gigabytes', 'gig', 'gigs']],
    [1 / 1_000_000, 'kilobyte', ['kb', 'kbs', 'kib', 'kilobyte', 'kilobytes']],
    [1 / 1000, 'megabyte', ['mb', 'mbs', 'mib', 'megabyte', 'megabytes', 'meg', 'megs']],
    [1000, 'terabyte', ['tb', 'tbs', 'tib', 'terabyte', 'terabytes']],
    [1_000_000, 'petabyte', ['pb', 'pib', 'petabyte', 'petabytes']],
  ],
  [
    [1, 'megabit per second', ['mbps', 'mbit/s', 'mb/s']],
    [1000, 'gigabit per second', ['gbps', 'gbit/s', 'gb/s']],
  ],
  [
    [1, 'kilogram', ['kg', 'kgs', 'kilo', 'kilos', 'kilogram', 'kilograms']],
    [1 / 1000, 'gram', ['g', 'gram', 'grams']],
    [0.453592, 'pound', ['lb', 'lbs', 'lb.', 'lbs.']],
    [6.35029, 'stone', ['stone']],
    [1000, 'tonne', ['tonne', 'tonnes']],
    [0.0283495, 'ounce', ['oz', 'ounce', 'ounces']],
  ],
  [
    [1, 'kilometre', ['km', 'kms', 'kilometre', 'kilometres', 'kilometer', 'kilometers']],
    [1.609344, 'mile', ['mile', 'miles', 'mi']],
  ],
  [
    [1, 'centimetre', ['cm', 'centimetre', 'centimetres', 'centimeter', 'centimeters']],
    [0.1, 'millimetre', ['mm', 'millimetre', 'millimetres', 'millimeter', 'millimeters']],
    [100, 'metre', ['m', 'metre', 'metres', 'meter', 'meters']],
    [2.54, 'inch', ['inch', 'inches']],
    [30.48, 'foot', ['ft', 'ft.', 'foot', 'feet']],
  ],
  [
    [1, 'litre', ['l', 'litre', 'litres', 'liter', 'liters']],
    [1 / 1000, 'millilitre', ['ml', 'millilitre', 'millilitres', 'milliliter', 'milliliters']],
  ],
  [[1, 'volt', ['v', 'volt', 'volts']]],
  [
    [1, 'watt', ['w', 'watt', 'watts']],
    [1000, 'kilowatt', ['kw', 'kilowatt', 'kilowatts']],
  ],
  [
    [1, 'watt hour', ['wh', 'watt hour', 'watt hours', 'watt-hour', 'watt-hours']],
    [1000, 'kilowatt hour', ['kwh', 'kilowatt hour', 'kilowatt hours', 'kilowatt-hour', 'kilowatt-hours']],
  ],
  [
    [1, 'bar', ['bar']],
    [0.0689476, 'pound per square inch', ['psi']],
  ],
  [[1, 'lumen', ['lm', 'lumen', 'lumens']]],
  [[1, 'milliamp hour', ['mah']]],
];

/** Units beside which the metric one is given in round numbers. */
export const IMPERIAL = ['pound', 'ounce', 'mile', 'inch', 'foot'] as const;
