import { type Language, languages } from "../language/languages.ts";
import { choice, type JsonSchema, list, mapping, text } from "../source/json-schema.ts";

const names = list({ type: "string" });

/** The keys of a case's expectations; the same in every pack. */
export const expectationShape: JsonSchema = mapping({
  "lead?": names,
  "support?": names,
  "later?": names,
  "avoid?": names,
  "includes?": names,
  "excludes?": names,
  "certain?": mapping({ "in?": names, "out?": names }),
  "forms?": {
    type: "object",
    additionalProperties: { type: "object", additionalProperties: choice("use", "later", "avoid", "open") },
  },
  "balance?": choice("balanced", "leans-top-down", "leans-bottom-up", "one-sided-top-down", "one-sided-bottom-up"),
  "phase?": { type: "string" },
  "cautions?": names,
  "audit?": names,
  "companions?": names,
  "settled?": choice("proven", "open", "unproven"),
  "fires?": names,
  "silent?": names,
  "open?": names,
});

/** The keys of a memo's heading. */
export const memoShape: JsonSchema = mapping({
  "to?": text("filled"),
  "from?": text("filled"),
  "date?": text("date"),
  "subject?": text("filled"),
  "decision-by?": text("date"),
});

/** The shape of a case file that holds for every pack; what a pack knows is checked against the pack itself. */
export const caseShape: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  ...mapping({
    "id?": text("case-id"),
    "title?": text("filled"),
    "language?": choice(...languages),
    "facts?": { type: "object" },
    "notes?": { type: "object", additionalProperties: text("filled") },
    "current?": names,
    "planned?": names,
    "expect?": expectationShape,
    "memo?": memoShape,
  }),
};

/** A case as its schema allows it: nothing in it is checked against a pack. */
export interface RawCase {
  readonly id?: string;
  readonly title?: string;
  readonly language?: Language;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly notes?: Readonly<Record<string, string>>;
  readonly current?: readonly string[];
  readonly planned?: readonly string[];
  readonly expect?: RawExpectation;
  readonly memo?: RawMemo;
}

export interface RawExpectation {
  readonly lead?: readonly string[];
  readonly support?: readonly string[];
  readonly later?: readonly string[];
  readonly avoid?: readonly string[];
  readonly includes?: readonly string[];
  readonly excludes?: readonly string[];
  readonly certain?: { readonly in?: readonly string[]; readonly out?: readonly string[] };
  readonly forms?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly balance?: string;
  readonly phase?: string;
  readonly cautions?: readonly string[];
  readonly audit?: readonly string[];
  readonly companions?: readonly string[];
  readonly settled?: string;
  readonly fires?: readonly string[];
  readonly silent?: readonly string[];
  readonly open?: readonly string[];
}

export interface RawMemo {
  readonly to?: string;
  readonly from?: string;
  readonly date?: string;
  readonly subject?: string;
  readonly "decision-by"?: string;
}
