/** Half a character of the planes that hold Han alone counts as one, so that units can be looked at one by one. */
export const isHan = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit >= 0x3400 && unit <= 0x4dbf) ||
  // A high surrogate of the planes that hold Han characters alone.
  (unit >= 0xd840 && unit <= 0xd88d) ||
  (unit >= 0xf900 && unit <= 0xfaff);

export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** Of the Latin alphabet, perhaps with an accent: A to Z, À to Þ. */
export const isCapitalLetter = (unit: number): boolean =>
  (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0xde && unit !== 0xd7);

export const isLatinLetter = (unit: number): boolean =>
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7);
