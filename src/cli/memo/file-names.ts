import { caseFileName } from "../../case/case-file-name.ts";

/** File names without extension, each given once. */
export interface FileNames {
  nameFor(id: string): string;
}

/** Names after the ids of cases, safe on every system; two ids that come out the same get a number, as does `index`. */
export function createFileNames(): FileNames {
  const taken = new Set(["index"]);
  return {
    nameFor: (id) => {
      const base = caseFileName(id);
      let name = base;
      for (let number = 2; taken.has(name); number += 1) name = `${base}-${number}`;
      taken.add(name);
      return name;
    },
  };
}
