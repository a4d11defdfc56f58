import { severities } from "../diagnostics/diagnostic.ts";
import { languages, languageTag } from "../language/languages.ts";
import { termNames } from "../language/terms-wording.ts";
import { choice, type JsonSchema, list, mapping, ref, text } from "../source/json-schema.ts";
import { bearings, readings, studyDesigns } from "./evidence.ts";

/** The files of a pack, by what they hold; a pack has one `level` file for each level. */
export const packParts = [
  "pack",
  "statements",
  "facts",
  "phases",
  "level",
  "audit",
  "tensions",
  "sustainment",
  "precedents",
  "evidence",
  "properties",
] as const;

/** What a file of a pack holds. */
export type PackPart = (typeof packParts)[number];

const written = text("filled");
const ids = list(text("id"), { uniqueItems: true });
const cites = list(text("statement-id"), { minItems: 1, uniqueItems: true });
const anyCites = list(text("statement-id"), { uniqueItems: true });
const year: JsonSchema = { type: "integer", minimum: 1000, maximum: 9999 };
const basis = choice("stated", "implied", "inferred");
const direction = choice("top-down", "bottom-up", "mixed");
const severity = choice(...severities);
const grounds = { cites, basis };
const sides = list(mapping({ text: ref("text"), cites }));

const oneOrMore: JsonSchema = { ...text("id"), type: ["string", "array"], items: text("id"), minItems: 1 };

/** One of some words, or several; which words is checked where it is read, for a message of its own. */
const words: JsonSchema = { ...written, type: ["string", "array"], items: written, minItems: 1, uniqueItems: true };

const caution = { id: text("rule-id"), severity, when: ref("condition"), text: ref("text"), ...grounds };

/** One text in each language of the pack; which these are, `pack.yaml` says. */
function translated(more: Readonly<Record<string, JsonSchema>>, description: string): JsonSchema {
  const ours = Object.fromEntries(languages.map((language) => [`${language}?`, written]));
  const others = languageTag.replace("^", `^(?!(?:${languages.join("|")})$)`);
  return { ...mapping({ ...ours, ...more }, description), patternProperties: { [others]: written }, minProperties: 1 };
}

const definitions: Readonly<Record<string, JsonSchema>> = {
  wording: translated({}, "One text in each language of the pack."),
  text: translated(
    { "general?": ref("wording") },
    "One text in each language of the pack; `general` is its wording for a theme outside the pack's scope.",
  ),
  condition: { description: "A question about the facts; a list means one of its items, a mapping all of its lines." },
  effect: mapping(
    {
      "favour?": written,
      "oppose?": written,
      "require?": written,
      "exclude?": written,
      "limit?": written,
      "strength?": choice("slight", "moderate", "strong"),
      "role?": choice("lead", "support"),
    },
    "What a true rule does to a level, or to one form of it.",
  ),
  rule: mapping({
    id: text("rule-id"),
    "when?": ref("condition"),
    effects: list(ref("effect"), { minItems: 1 }),
    because: ref("text"),
    ...grounds,
  }),
  howCondition: mapping({
    id: text("rule-id"),
    text: ref("text"),
    "when?": ref("condition"),
    "met?": ref("condition"),
    "asks-for?": list(written, { minItems: 1 }),
    ...grounds,
    "by?": ids,
  }),
  caution: mapping(caution),
  constraint: mapping({
    id: text("id"),
    kind: choice("size", "leads", "balance", "not-alone"),
    "min?": { type: "integer", minimum: 0 },
    "max?": { type: "integer", minimum: 0 },
    "level?": text("id"),
    "when?": ref("condition"),
    text: ref("text"),
    cites: anyCites,
    "basis?": grounds.basis,
  }),
  instrument: mapping({
    id: text("id"),
    name: ref("text"),
    direction,
    "by?": ids,
    "companion?": mapping({ when: ref("condition"), because: ref("text"), ...grounds, caveats: sides }),
  }),
  renaming: { type: "object", additionalProperties: written, minProperties: 1 },
  term: mapping({ one: ref("wording"), "many?": ref("wording"), "article?": choice("de", "het") }),
  role: mapping({ weight: { type: "integer", minimum: 0 }, cost: { type: "number", minimum: 0, multipleOf: 0.5 } }),
  outcome: mapping(
    {
      "level?": text("id"),
      "role?": words,
      "excluded?": { type: "boolean" },
      "form?": written,
      "is?": words,
      "companion?": text("id"),
      "without?": text("statement-id"),
      "balance?": words,
      "caution?": text("rule-id"),
      "alone?": text("id"),
    },
    "What the advice says: the role of a level (`any`: of whichever), the use of a form, an instrument beside the mix, the balance, a caution, or that a level stands alone in the mix.",
  ),
  pack: mapping({
    id: text("id"),
    version: text("version"),
    title: ref("wording"),
    languages: list(text("language"), { minItems: 1, uniqueItems: true }),
    "sources?": list(
      mapping({
        id: text("id"),
        title: written,
        publisher: written,
        year,
        "url?": text("address"),
        "doi?": text("doi"),
      }),
      { minItems: 1 },
    ),
    "source?": mapping({
      title: written,
      publisher: written,
      "publisher-name?": written,
      year,
      "digest?": text("digest"),
    }),
    "definitions?": {
      description: "Conditions with a name, for `holds` in other conditions.",
      type: "object",
      propertyNames: text("id"),
      additionalProperties: ref("condition"),
    },
    "renamed?": mapping(
      {
        "facts?": ref("renaming"),
        "values?": { type: "object", additionalProperties: ref("renaming") },
        "levels?": ref("renaming"),
        "rules?": ref("renaming"),
      },
      "What was called otherwise before: the old name and the new one.",
    ),
    "official?": { type: "boolean" },
    "terms?": mapping(
      Object.fromEntries(termNames.map((name) => [`${name}?`, ref("term")])),
      "What the pack calls what mixwijzer calls otherwise.",
    ),
    "decider?": text("id"),
    "scope?": mapping({ when: ref("condition"), text: ref("wording") }),
    "matching?": {
      ...mapping({ "topic?": text("id"), "chain-levels?": text("id"), "field?": text("id") }),
      ...list(text("id"), { minItems: 1, uniqueItems: true }),
      type: ["object", "array"],
    },
    roles: mapping({ lead: ref("role"), support: ref("role") }),
    "constraints?": list(ref("constraint")),
    "instruments?": list(ref("instrument")),
    "cautions?": list(ref("caution")),
  }),
  statements: list(
    mapping({
      id: text("statement-id"),
      "source?": text("id"),
      "section?": written,
      "lines?": text("lines"),
      "pages?": text("lines"),
      "url?": text("address"),
      basis: choice("stated", "implied"),
      text: ref("wording"),
    }),
  ),
  facts: list(
    mapping({
      id: text("id"),
      kind: choice("one", "set"),
      label: ref("text"),
      "also?": list(written, { minItems: 1 }),
      question: ref("text"),
      help: ref("text"),
      "fixed?": { type: "boolean" },
      "relevant?": ref("condition"),
      values: {
        type: "object",
        propertyNames: text("id"),
        additionalProperties: ref("text"),
        minProperties: 1,
        maxProperties: 16,
      },
      "clauses?": { type: "object", propertyNames: text("id"), additionalProperties: ref("text"), minProperties: 1 },
    }),
  ),
  phases: mapping({
    fact: text("id"),
    "derivation?": list(mapping({ phase: text("id"), "when?": ref("condition"), because: ref("text"), ...grounds })),
    phases: list(
      mapping({
        id: text("id"),
        name: ref("text"),
        summary: ref("text"),
        ...grounds,
        "assumes?": { type: "object", additionalProperties: oneOrMore },
        rules: list(ref("rule")),
      }),
      { minItems: 1 },
    ),
    "cautions?": list(ref("caution")),
  }),
  level: mapping({
    id: text("id"),
    numeral: written,
    name: ref("text"),
    summary: ref("text"),
    direction: mapping({ is: direction, ...grounds, because: ref("text") }),
    "by?": ids,
    "never-later?": ref("condition"),
    "in-use-when?": ref("condition"),
    "forms?": list(mapping({ id: text("id"), name: ref("text"), summary: ref("text"), cites: anyCites })),
    rules: list(ref("rule")),
    "conditions?": list(ref("howCondition")),
    "cautions?": list(ref("caution")),
  }),
  audit: list(mapping({ ...caution, "level?": text("id"), "covers?": list(text("rule-id")) })),
  tensions: list(
    mapping({
      id: text("rule-id"),
      when: ref("condition"),
      sides: list(mapping({ text: ref("text"), cites }), { minItems: 2 }),
      resolution: ref("text"),
      basis,
    }),
  ),
  sustainment: mapping({
    verdicts: list(
      mapping({
        id: text("rule-id"),
        "when?": ref("condition"),
        "lets-go?": { type: "boolean" },
        text: ref("text"),
        ...grounds,
      }),
      { minItems: 1 },
    ),
    "patterns?": list(
      mapping({ id: text("rule-id"), name: ref("text"), when: ref("condition"), text: ref("text"), ...grounds }),
    ),
    "preparations?": list(ref("howCondition")),
  }),
  precedents: list(
    mapping({
      id: text("rule-id"),
      name: written,
      phases: ids,
      "topics?": ids,
      "fields?": ids,
      "chain-levels?": ids,
      "about?": { type: "object", additionalProperties: oneOrMore },
      levels: ids,
      purpose: ref("wording"),
      "outcome?": ref("wording"),
      cites: anyCites,
      "lines?": text("lines"),
      "pages?": text("lines"),
    }),
  ),
  evidence: list(
    mapping({
      id: text("statement-id"),
      levels: list(text("id"), { minItems: 1 }),
      "programme?": oneOrMore,
      "topics?": ids,
      touches: {
        type: "object",
        propertyNames: text("statement-id"),
        additionalProperties: choice(...bearings),
        minProperties: 1,
      },
      design: choice(...studyDesigns),
      finding: ref("wording"),
      limits: ref("wording"),
      publisher: written,
      title: written,
      "year?": year,
      "url?": text("address"),
      read: choice(...readings),
    }),
  ),
  properties: list(
    mapping({
      id: text("rule-id"),
      "given?": ref("condition"),
      "only?": { type: "boolean" },
      "always?": ref("outcome"),
      "never?": ref("outcome"),
      because: ref("text"),
      cites,
    }),
  ),
};

/** The shape of a pack's files; each {@link PackPart} is a definition of that name. References are checked elsewhere. */
export const packSchema: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "The files of a rule pack of mixwijzer",
  anyOf: packParts.map(ref),
  $defs: definitions,
};
