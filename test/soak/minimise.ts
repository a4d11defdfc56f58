/**
 * The smallest text that can be found from this one of which the same is true: pieces are left out, ever smaller ones,
 * until none can be. After Zeller and Hildebrandt, "Simplifying and isolating failure-inducing input", 2002.
 */
export async function minimise(text: string, isSo: (text: string) => Promise<boolean>): Promise<string> {
  let smallest = [...text];
  for (let size = Math.ceil(smallest.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < smallest.length; ) {
      const without = [...smallest.slice(0, from), ...smallest.slice(from + size)];
      if (await isSo(without.join(""))) smallest = without;
      else from += size;
    }
  }
  return smallest.join("");
}
