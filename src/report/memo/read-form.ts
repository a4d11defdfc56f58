import type { Form, FormPart } from "./form.ts";
import { type SectionName, sectionNames } from "./section-name.ts";
import { memoWording } from "./wording.ts";

/** A template's text as a form. Lines that are no heading and name no section are fixed text. */
export function readForm(text: string): Form {
  const parts: FormPart[] = [];
  for (const block of text.split(/\n\s*\n/)) {
    const part = readPart(block.trim());
    if (part !== null) parts.push(part);
  }
  return parts;
}

function readPart(block: string): FormPart | null {
  if (block === "") return null;
  const heading = /^(#{1,3}) +(.+)$/.exec(block);
  if (heading) {
    const [, marks = "", text = ""] = heading;
    return { kind: "heading", depth: marks.length === 1 ? 1 : marks.length === 2 ? 2 : 3, text };
  }
  const name = /^\{\{\s*([\w-]+)\s*\}\}$/.exec(block)?.[1];
  const section = name === undefined ? undefined : sectionOf(name);
  return section === undefined ? { kind: "text", text: block } : { kind: "section", name: section };
}

/** The section with this name in any language. */
function sectionOf(name: string): SectionName | undefined {
  const wanted = name.toLowerCase();
  return sectionNames.find((section) =>
    Object.values(memoWording).some((words) => section === wanted || words.sectionNames[section] === wanted),
  );
}
