import type { ListItem, Section } from "./document.ts";

/** The names of the entries of lists to which references lead, in the order in which they come. */
export function entryNames(sections: readonly Pick<Section, "blocks">[]): readonly string[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "list" ? block.items.flatMap(nameOf) : [])),
  );
}

function nameOf({ name }: ListItem): readonly string[] {
  return name === undefined ? [] : [name];
}

/** What stands at an entry in a page and in Markdown, for references and for links from elsewhere. */
export function entryId(name: string): string {
  return `entry-${name}`;
}
