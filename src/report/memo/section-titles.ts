import type { Form } from "./form.ts";
import type { SectionName } from "./section-name.ts";

/** Under which heading each section stands in a form; those that it leaves out are absent. */
export function sectionTitles(form: Form): ReadonlyMap<SectionName, string> {
  const titles = new Map<SectionName, string>();
  let title = "";
  for (const part of form) {
    if (part.kind === "heading") title = part.depth === 1 ? "" : part.text;
    if (part.kind === "section" && title !== "" && !titles.has(part.name)) titles.set(part.name, title);
  }
  return titles;
}
