import { realpathSync, type Stats } from "node:fs";

/** The files that were read. */
export interface Inputs {
  /** Takes in a file that is read. */
  readonly take: (path: string, stat: Stats) => void;
  /** Whether a path leads to one of them, by whatever links. */
  readonly has: (path: string, stat: Stats) => boolean;
}

/** Files that were read, of which nothing is kept but how they were named. */
export function createInputs(): Inputs {
  const paths = new Map<string, Set<string>>();
  return {
    take: (path, stat) => {
      if (!stat.isFile()) return;
      const known = paths.get(keyOf(stat));
      if (known === undefined) paths.set(keyOf(stat), new Set([path]));
      else known.add(path);
    },
    has: (path, stat) => {
      const real = realPath(path);
      return [...(paths.get(keyOf(stat)) ?? [])].some((each) => realPath(each) === real);
    },
  };
}

/** Two files may have one key: numbers of files on Windows do not fit in a number of ours. */
function keyOf({ dev, ino }: Stats): string {
  return `${dev} ${ino}`;
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
