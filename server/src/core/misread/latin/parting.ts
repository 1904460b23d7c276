/**
 * Where a word was parted that was read as two halves: after so many letters that each half is most like what was read
 * of it.
 */
export function partingOf(one: string, other: string, word: string): number {
  const before = distances(one, word);
  const after = distances(reversed(other), reversed(word));
  const differences = before.map((distance, cut) => distance + (after[word.length - cut] as number));
  return differences.indexOf(Math.min(...differences));
}

const reversed = (text: string): string => [...text].reverse().join('');

/** How many letters differ between what was read and the first letters of a word, by how many those are. */
function distances(read: string, word: string): number[] {
  let row = Array.from({ length: word.length + 1 }, (_, i) => i);
  for (let at = 0; at < read.length; at++) {
    const above = row;
    row = [at + 1];
    for (let i = 1; i <= word.length; i++) {
      const swapped = (above[i - 1] as number) + (read[at] === word[i - 1] ? 0 : 1);
      row.push(Math.min(swapped, (above[i] as number) + 1, (row[i - 1] as number) + 1));
    }
  }
  return row;
}
