import { type Diagnostic, diagnose, type Place } from "../../diagnostics/diagnostic.ts";
import { type Check, type LintSubject, listTexts, type PackText } from "../lint-subject.ts";

/** A name, such as that of a programme, may be the same in every language; a text of more words hardly is. */
const longestName = 2;

/** Every text says something in every language, and not the same words in two of them. */
export const checkTexts: Check = (subject) => listTexts(subject).flatMap((text) => checkText(subject, text));

function checkText({ pack, place }: LintSubject, { ids, text }: PackText): readonly Diagnostic[] {
  const { id, at } = placeOfText(ids, pack, place);
  const { languages } = pack;
  const empty = languages.filter((language) => text[language].trim() === "");
  if (empty.length > 0) return empty.map((language) => diagnose("lint/missing-text", { id, language }, at));
  const twice = findTwice(languages.map((language) => text[language].trim()));
  return twice === undefined ? [] : [diagnose("lint/same-text", { id, text: twice }, at)];
}

/** What a text is named by that stands under some ids, and where that is. */
function placeOfText(
  ids: PackText["ids"],
  pack: LintSubject["pack"],
  place: LintSubject["place"],
): { readonly id: string; readonly at: Place | null } {
  const id = idOf(ids) ?? pack.id;
  return { id, at: [id, ...ids.toReversed()].map(place).find((found) => found !== null) ?? null };
}

/** What stands under an id of its own is named by it; a form or a value by that of its level or fact as well. */
function idOf(ids: readonly string[]): string | undefined {
  const last = ids.at(-1);
  return last === undefined || last.includes("/") ? last : ids.slice(-2).join(".");
}

/** The first text of several words that is the same in two languages. */
function findTwice(texts: readonly string[]): string | undefined {
  return texts.find((text, index) => text.split(/\s+/).length > longestName && texts.indexOf(text) < index);
}

/** A general wording is for themes outside the scope of the pack; one without a scope is never read. */
export const checkGeneral: Check = (subject) => {
  const { pack, place } = subject;
  if (pack.scope !== undefined) return [];
  return listTexts(subject)
    .filter(({ text }) => text.general !== undefined)
    .map(({ ids }) => {
      const { id, at } = placeOfText(ids, pack, place);
      return diagnose("lint/general-without-scope", { id }, at);
    });
};
