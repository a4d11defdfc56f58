/** Work that is under way, and what is done with its results. */
export interface WriteQueue<Result> {
  /** Takes work that has begun; promises to go on as soon as there is room for more. */
  add(work: Promise<Result>): Promise<void>;
  /** Promises that all of it is done. */
  finish(): Promise<void>;
}

/** Keeps at most so much work under way at once; `settle` gets the results in the order in which the work was taken. */
export function createWriteQueue<Result>(most: number, settle: (result: Result) => Promise<void>): WriteQueue<Result> {
  const underWay: Promise<Result>[] = [];
  const settleUntil = async (length: number): Promise<void> => {
    while (underWay.length > length) {
      const [first] = underWay;
      if (first !== undefined) await settle(await first);
      underWay.shift();
    }
  };
  return {
    async add(work) {
      underWay.push(work);
      await settleUntil(most - 1);
    },
    finish: () => settleUntil(0),
  };
}
