/**
 * Does work while somebody thinks, a step at a time; what happens meanwhile, such as a key, comes between two steps.
 * Promises how to stop it. What fails stops too: who asks for the outcome later hears of it.
 */
export function workMeanwhile(work: (() => Iterable<unknown>) | undefined): () => void {
  const steps = work?.()[Symbol.iterator]();
  if (steps === undefined) return () => {};
  const step = (): void => {
    try {
      if (!steps.next().done) waiting = setImmediate(step);
    } catch {}
  };
  let waiting = setImmediate(step);
  return () => clearImmediate(waiting);
}
