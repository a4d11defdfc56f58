import type { MemoPlace } from "../../language/memo-text.ts";
import type { Form } from "./form.ts";
import type { SectionName } from "./section-name.ts";

/** Under which heading each section stands in a form; those that it leaves out are absent. */
export function sectionPlaces(form: Form): ReadonlyMap<SectionName, MemoPlace> {
  const places = new Map<SectionName, MemoPlace>();
  let title = "";
  for (const part of form) {
    if (part.kind === "heading") title = part.depth === 1 ? "" : part.text;
    if (part.kind !== "section" || title === "" || places.has(part.name)) continue;
    places.set(part.name, { section: part.name, title });
  }
  return places;
}
