import type { Memo, MemoBlock } from "../memo.ts";
import { headingText } from "./fill-lines.ts";

/**
 * What leads to the heading of each section by the names of its parts, as GitHub makes it of the heading's words; pandoc
 * does the same with `gfm_auto_identifiers`, which is on where it reads `gfm`.
 */
export function linkHeadings({ title, sections }: Memo): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  const link = createLinks();
  link(headingText(1, title));
  for (const section of sections) {
    const target = section.title === "" ? "" : link(headingText(2, section.title));
    for (const name of section.holds) if (target !== "" && !links.has(name)) links.set(name, target);
    for (const heading of section.blocks.flatMap(headingsIn)) link(headingText(3, heading));
  }
  return links;
}

function headingsIn(block: MemoBlock): readonly string[] {
  if (block.kind === "heading") return [block.text];
  return block.kind === "options" ? block.options.map(({ title }) => title) : [];
}

/** Of headings with the same words all but the first get a number. */
function createLinks(): (heading: string) => string {
  const taken = new Set<string>();
  return (heading) => {
    const words = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
      .replaceAll(" ", "-");
    let link = words;
    for (let number = 1; taken.has(link); number += 1) link = `${words}-${number}`;
    taken.add(link);
    return words === "" ? "" : link;
  };
}
