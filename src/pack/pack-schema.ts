import { severities } from "../diagnostics/diagnostic.ts";
import { languages } from "../language/languages.ts";
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

const inEveryLanguage = Object.fromEntries(languages.map((language) => [language, written]));

const definitions: Readonly<Record<string, JsonSchema>> = {
  wording: mapping(inEveryLanguage, "One text in every language."),
  text: mapping(
    { ...inEveryLanguage, "general?": ref("wording") },
    "One text in every language; `general` is its wording for a theme outside the pack's scope.",
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
    languages: list(choice(...languages), { uniqueItems: true }),
    source: mapping({
      title: written,
      publisher: written,
      "publisher-name?": written,
      year,
      digest: text("digest"),
    }),
    "decider?": text("id"),
    "scope?": mapping({ when: ref("condition"), text: ref("wording") }),
    matching: mapping({ topic: text("id"), "chain-levels": text("id"), "field?": text("id") }),
    roles: mapping({ lead: ref("role"), support: ref("role") }),
    "constraints?": list(ref("constraint")),
    "instruments?": list(ref("instrument")),
    "cautions?": list(ref("caution")),
  }),
  statements: list(
    mapping({
      id: text("statement-id"),
      section: written,
      lines: text("lines"),
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
    derivation: list(mapping({ phase: text("id"), "when?": ref("condition"), because: ref("text"), ...grounds })),
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
      topics: ids,
      "fields?": ids,
      "chain-levels": ids,
      levels: ids,
      purpose: ref("wording"),
      "outcome?": ref("wording"),
      cites: anyCites,
      lines: text("lines"),
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
