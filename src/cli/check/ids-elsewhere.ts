import type { FirstCase } from "../../batch/input-findings.ts";
import { readCaseText } from "../../batch/read-case-text.ts";
import type { LocatedCase } from "../../case/read-cases.ts";
import type { Pack } from "../../pack/pack.ts";
import type { Io } from "../io.ts";
import { openText } from "../read-text.ts";
import type { Selection } from "./changed-files.ts";
import type { CaseFile } from "./find-case-files.ts";

/** Where files that a run leaves out give a case the same id as the files that it checks give one of theirs. */
export function findIdsElsewhere(
  { io, files, others }: Pick<Selection, "io" | "files" | "others">,
  pack: Pack,
): ReadonlyMap<string, FirstCase> {
  const found = new Map<string, FirstCase>();
  if (others.length === 0) return found;
  // Standard input can be read once only.
  const named = files.filter(({ path, unread }) => path !== "-" && unread === undefined);
  const ids = new Set(named.flatMap((file) => [...ownIds(io, file, pack)].map(({ case: { id } }) => id)));
  if (ids.size === 0) return found;
  const mayHold = createFilter(ids);
  for (const file of others) {
    for (const located of ownIds(io, file, pack, mayHold)) {
      const { id } = located.case;
      if (!ids.has(id) || found.has(id)) continue;
      found.set(id, { file: file.name, line: located.place(["id"])?.line ?? 1 });
    }
  }
  return found;
}

/** The cases of a file that give themselves an id. What is wrong with the file is not told here. */
function* ownIds(
  io: Io,
  { path, name }: CaseFile,
  pack: Pack,
  mayHold: (text: string) => boolean = () => true,
): Generator<LocatedCase> {
  const text = openText(io, path, name, {});
  if ("file" in text && !mayHold(text.file.text)) return;
  for (const { cases } of readCaseText(text, pack)) {
    for (const located of cases) if (located.case.hasOwnId) yield located;
  }
}

const word = /[\p{L}\p{N}_-]+/gu;

/** Looking for so many words one by one is quicker than taking a text apart. */
const fewWords = 50;

/**
 * Whether a text may hold one of the ids: that takes a fraction of the time that reading its cases takes. Whatever
 * surrounds it, the longest word of an id stands in the text as it is, unless something is escaped.
 */
function createFilter(ids: ReadonlySet<string>): (text: string) => boolean {
  const words = new Set<string>();
  for (const id of ids) {
    const [longest] = (id.match(word) ?? []).sort((one, other) => other.length - one.length);
    if (longest === undefined) return () => true;
    words.add(longest);
  }
  const list = [...words];
  return list.length <= fewWords
    ? (text) => text.includes("\\") || list.some((each) => text.includes(each))
    : (text) => text.includes("\\") || (text.match(word) ?? []).some((each) => words.has(each));
}
