/** Per UTF-16 unit, whether it is one of these characters: 1 if so. Looking a unit up costs less than comparing it. */
export function unitsOf(chars: string): Uint8Array {
  const units = new Uint8Array(0x10000);
  for (const char of chars) units[char.charCodeAt(0)] = 1;
  return units;
}
