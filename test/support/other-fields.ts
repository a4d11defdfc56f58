import type { Advice } from "../../src/advice/advice.ts";
import { isText } from "../../src/pack/general-wording.ts";
import type { Pack } from "../../src/pack/pack.ts";

/** What a theme that has nothing to do with technology or schools should not be told of. */
const tied = [
  /\p{L}*leerling\p{L}*/giu,
  /\p{L}*(?:school|scholen|scholing)\p{L}*/giu,
  /\p{L}*(?:docent|leraar|lerare)\p{L}*/giu,
  /\p{L}*student\p{L}*/giu,
  /\p{L}*(?:technic|techniek|technisch|technolog|technical)\p{L}*/giu,
  /\b(?:klas|gastles|gastlessen|lesdag|lesgeven|monteurs?)\b/giu,
  /\p{L}*(?:pupil|teacher|teaching|engineer)\p{L}*/giu,
  /\b(?:classroom|in class|lessons? day|guest lessons?|mechanics?)\b/giu,
];

/** The words of a text that only a theme about technology, or about schools, should be told. */
export function tiedWords(text: string): readonly string[] {
  return tied.flatMap((words) => text.match(words) ?? []);
}

/** A text without the names of the programmes that the source describes, however written, and of who published it. */
export function withoutNames(text: string, { precedents, source }: Pack): string {
  const names = [...precedents.map(({ name }) => name), source.publisherName ?? source.publisher];
  return names.reduce((left, name) => left.replaceAll(new RegExp(name, "gi"), ""), text);
}

/** An advice of which the source's own words are taken out, and those that say what its field is. */
export function withoutSource(advice: Advice, field: string): Advice {
  const statements = Object.entries(advice.statements).map(([id, statement]) => [id, { ...statement, text: "" }]);
  const values = Object.keys(advice.labels[field]?.values ?? {});
  const unnamed = Object.fromEntries(values.map((value) => [value, ""]));
  return {
    ...advice,
    facts: advice.facts.filter(({ id }) => id !== field),
    scope: null,
    precedents: [],
    evidence: [],
    statements: Object.fromEntries(statements),
    labels: { ...advice.labels, [field]: { kind: "one", label: "", values: unnamed } },
  };
}

/** The same pack without any general wording. */
export function withoutGeneral(pack: Pack): Pack {
  return JSON.parse(JSON.stringify(pack), (key: string, value: unknown) => (key === "general" ? undefined : value));
}

/** Every text of a value, in all languages. */
export function allTexts(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return isText(value) ? [value.nl, value.en] : Object.values(value).flatMap(allTexts);
}
