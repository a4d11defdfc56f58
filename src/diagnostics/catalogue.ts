import type { Severity } from "./diagnostic.ts";

interface Entry<A> {
  readonly severity: Severity;
  /** Arguments as they may occur; the documentation of errors shows the message with them. */
  readonly example: A;
}

const error = <A>(example: A): Entry<A> => ({ severity: "error", example });
const warning = <A>(example: A): Entry<A> => ({ severity: "warning", example });
const note = <A>(example: A): Entry<A> => ({ severity: "note", example });

/** A name that does not exist, and the nearest that does. */
interface Misspelt {
  readonly suggestion: string | null;
}
interface AmbiguousName {
  readonly name: string;
  readonly meanings: readonly string[];
}
interface MisspeltFact extends Misspelt {
  readonly fact: string;
}
interface MisspeltValue extends Misspelt {
  readonly fact: string;
  readonly value: string;
  readonly known: readonly string[];
}
interface MisspeltLevel extends Misspelt {
  readonly level: string;
  readonly known: readonly string[];
}
interface MisspeltForm extends Misspelt {
  readonly level: string;
  readonly form: string;
  readonly known: readonly string[];
}
interface MisspeltPhase extends Misspelt {
  readonly phase: string;
  readonly known: readonly string[];
}
interface MisspeltInstrument extends Misspelt {
  readonly instrument: string;
  readonly known: readonly string[];
}

/** What is wrong with the form of a YAML text. */
export type YamlProblem =
  | "indentation"
  | "tab"
  | "colon"
  | "key-without-value"
  | "unclosed"
  | "escape"
  | "first-character"
  | "alias"
  | "directive"
  | "comma"
  | "too-deep"
  | "unexpected";

/** What is wrong with a line of a YAML text, as people write it. */
export type LineProblem =
  | "missing-colon"
  | "second-colon"
  | "space-after-colon"
  | "equals"
  | "first-character"
  | "text-behind"
  | "trailing-comma"
  | "extra-bracket"
  | "bullet"
  | "no-value"
  | "fence"
  | "line-start";

/** What stands in the way of writing into a case file: how it is written, at a key, or something else (`other`). */
export interface EditObstacle {
  readonly path: string;
  readonly reason: "alias" | "comments" | "form" | "other";
  /** As `facts.tools`; empty: the file as a whole. */
  readonly key: string;
}

/** Why a finding cannot be accepted: what finds it, or that the rule `weighs` and finds nothing. */
export type NeverAccepted = "input" | "expectation" | "gate" | "accept" | "weighs";

/** The kinds of value in YAML and JSON. */
export type ValueKind = "text" | "number" | "yes-no" | "list" | "mapping" | "nothing";

/** What a text has to look like. */
export type TextForm =
  | "id"
  | "rule-id"
  | "case-id"
  | "statement-id"
  | "date"
  | "version"
  | "lines"
  | "digest"
  | "address"
  | "language"
  | "doi"
  | "filled";

/** What a number has to be. */
export type NumberRule = "whole" | "half" | "not-negative" | "positive" | "year";

/** The places in a pack where a condition stands, as far as it matters for what it may ask. */
export type ConditionPlace = "rule" | "relevance" | "derivation" | "constraint" | "outcome" | "audit";

const known = ["pilot", "early-followers", "scale-up", "late-followers"];

/** Every diagnostic there is: its severity, the type of its arguments, and an example of them. */
export const catalogue = {
  "file/missing": error<{ path: string }>({ path: "cases/teachers.yaml" }),
  "file/missing-folder": error<{ path: string }>({ path: "my-rules" }),
  "file/not-a-folder": error<{ path: string }>({ path: "my-rules/pack.yaml" }),
  "file/is-directory": error<{ path: string }>({ path: "cases" }),
  "file/not-readable": error<{ path: string; reason: string }>({ path: "teachers.yaml", reason: "EACCES" }),
  "file/cannot-write": error<{ path: string; reason: string }>({ path: "advice.md", reason: "ENOSPC" }),
  "file/other-owner": error<{ path: string; user: number; group: number }>({
    path: "memo.md",
    user: 1001,
    group: 1001,
  }),
  "file/in-use": error<{ path: string; reason: string }>({ path: "memo.docx", reason: "EBUSY" }),
  "file/behind-link": error<{ path: string }>({ path: "cases/teachers.yaml" }),
  "file/too-large": error<{ path: string; bytes: number; maximum: number }>({
    path: "teachers.yaml",
    bytes: 104857600,
    maximum: 1048576,
  }),
  "file/line-too-long": error<{ path: string; maximum: number }>({ path: "cases.ndjson", maximum: 1048576 }),
  "file/document-too-large": error<{ path: string; maximum: number }>({ path: "cases.yaml", maximum: 1048576 }),
  "file/utf-16": error<{ path: string }>({ path: "teachers.yaml" }),
  "file/not-utf8": error<{ path: string }>({ path: "teachers.yaml" }),
  "file/no-match": error<{ pattern: string }>({ pattern: "cases/**/*.yaml" }),
  "file/nothing-in-folder": error<{ path: string; endings: readonly string[] }>({
    path: "cases",
    endings: [".yaml", ".yml"],
  }),
  "file/all-ignored": error<{ path: string; count: number }>({ path: "cases", count: 3 }),
  "file/broken-link": warning<{ path: string; reason: string }>({ path: "cases/teachers.yaml", reason: "ENOENT" }),
  "file/closed-folder": warning<{ path: string; reason: string }>({ path: "cases/2025", reason: "EACCES" }),
  "file/more-problems": note<{ count: number }>({ count: 12 }),

  "yaml/syntax": error<{ problem: YamlProblem }>({ problem: "colon" }),
  "yaml/line": error<{ problem: LineProblem; example: string }>({
    problem: "second-colon",
    example: 'title: "Hybrid teachers: a route"',
  }),
  "yaml/odd-character": error<{ character: string; column: number }>({ character: "\u00a0", column: 3 }),
  "yaml/duplicate-key": error<{ key: string; line: number }>({ key: "phase", line: 4 }),
  "yaml/forbidden-key": error<{ key: string }>({ key: "__proto__" }),
  "yaml/merge-key": error<object>({}),
  "yaml/complex-key": error<object>({}),
  "yaml/tag": error<{ tag: string }>({ tag: "!include" }),
  "yaml/unknown-alias": error<{ alias: string }>({ alias: "region" }),
  "yaml/too-many-aliases": error<{ maximum: number }>({ maximum: 10000 }),
  "yaml/too-deep": error<{ maximum: number }>({ maximum: 100 }),
  "yaml/too-complex": error<object>({}),
  "yaml/too-many-documents": error<{ maximum: number }>({ maximum: 10000 }),
  "yaml/control-character": error<{ character: string }>({ character: "\u001b" }),

  "shape/unknown-key": error<{ key: string; known: readonly string[] } & Misspelt>({
    key: "fact",
    known: ["id", "title", "facts"],
    suggestion: "facts",
  }),
  "shape/missing-key": error<{ key: string }>({ key: "title" }),
  "shape/wrong-kind": error<{ key: string; expected: readonly ValueKind[]; found: ValueKind }>({
    key: "facts",
    expected: ["mapping"],
    found: "list",
  }),
  "shape/bad-choice": error<{ key: string; value: string; choices: readonly string[] } & Misspelt>({
    key: "language",
    value: "ne",
    choices: ["nl", "en"],
    suggestion: "nl",
  }),
  "shape/bad-form": error<{ key: string; value: string; form: TextForm }>({
    key: "date",
    value: "23 november 2026",
    form: "date",
  }),
  "shape/bad-number": error<{ key: string; value: number; rule: NumberRule }>({
    key: "weight",
    value: 1.2,
    rule: "whole",
  }),
  "shape/bad-key": error<{ key: string; form: TextForm }>({ key: "Promising", form: "id" }),
  "shape/comma-in-braces": error<{ key: string; text: string }>({ key: "nl", text: "geen, nog niet" }),
  "shape/twice": error<{ key: string; value: string }>({ key: "languages", value: "nl" }),
  "shape/too-few": error<{ key: string; minimum: number }>({ key: "sides", minimum: 2 }),
  "shape/too-many": error<{ key: string; maximum: number }>({ key: "sides", maximum: 2 }),

  "case/not-all-used": error<{ count: number; first: { file: string; problem: string } | null }>({
    count: 2,
    first: { file: "cases/teachers.yaml", problem: "…" },
  }),
  "case/empty": error<object>({}),
  "case/not-a-mapping": error<{ found: ValueKind }>({ found: "list" }),
  "case/is-report": error<object>({}),
  "case/unknown-fact": error<MisspeltFact>({ fact: "phse", suggestion: "phase" }),
  "case/renamed": error<{ name: string; now: string }>({ name: "stage", now: "phase" }),
  "case/other-rules": error<{ facts: readonly string[]; pack: string }>({
    facts: ["ward", "safety"],
    pack: "pbt",
  }),
  "case/not-migrated": error<{ path: string }>({ path: "cases/teachers.yaml" }),
  "case/ambiguous-name": error<AmbiguousName>({ name: "Netwerk", meanings: ["chain-cooperation", "network-support"] }),
  "case/repeated-fact": error<{ name: string; first: string; line: number }>({ name: "fase", first: "phase", line: 4 }),
  "case/unknown-value": error<MisspeltValue>({
    fact: "phase",
    value: "early-folowers",
    known,
    suggestion: "early-followers",
  }),
  "case/bad-value": error<{ fact: string; found: ValueKind; known: readonly string[] }>({
    fact: "phase",
    found: "number",
    known,
  }),
  "case/value-of-other-fact": error<{ fact: string; value: string; other: string; known: readonly string[] }>({
    fact: "phase",
    value: "new",
    other: "novelty",
    known,
  }),
  "case/facts-outside": error<{ facts: readonly string[] }>({ facts: ["phase", "novelty"] }),
  "case/key-within-facts": error<{ key: string }>({ key: "planned" }),
  "case/cut-off": note<{ key: string; rest: string }>({ key: "title", rest: "#1" }),
  "case/no-title": note<{ id: string }>({ id: "teachers" }),
  "case/notes-as-text": error<{ example: string }>({ example: "phase" }),
  "case/instruments-not-listed": error<{ key: string; example: string }>({
    key: "planned",
    example: "planned: [funding, monitoring]",
  }),
  "case/separators": error<{ fact: string; example: string }>({ fact: "actors", example: "government, employers" }),
  "case/unknown-in-list": error<{ fact: string }>({ fact: "actors" }),
  "case/list-for-one": error<{ fact: string; example: string }>({ fact: "phase", example: "pilot" }),
  "case/one-for-set": error<{ fact: string; example: string }>({ fact: "actors", example: "education" }),
  "case/repeated-value": warning<{ value: string }>({ value: "education" }),
  "case/unknown-instrument": error<MisspeltInstrument>({
    instrument: "fundng",
    known: ["funding", "monitoring"],
    suggestion: "funding",
  }),
  "case/unknown-level": error<MisspeltLevel>({
    level: "pilot",
    known: ["funding", "pilots"],
    suggestion: "pilots",
  }),
  "case/unknown-form": error<MisspeltForm>({
    level: "monitoring",
    form: "benchmark",
    known: ["monitoring", "benchmarking"],
    suggestion: "benchmarking",
  }),
  "case/unknown-phase": error<MisspeltPhase>({ phase: "scaleup", known, suggestion: "scale-up" }),
  "case/unknown-reference": error<{ reference: string } & Misspelt>({ reference: "F33", suggestion: "F3" }),
  "case/unknown-finding": error<{ rule: string } & Misspelt>({
    rule: "audit/no-cofinancing",
    suggestion: "audit/no-co-financing",
  }),
  "case/never-accepted": error<{ rule: string; kind: NeverAccepted }>({
    rule: "expectation/lead",
    kind: "expectation",
  }),
  "case/idle-expectation": note<{ key: string }>({ key: "expect.excludes" }),
  "case/duplicate-id": error<{ id: string; file: string; line: number }>({ id: "teachers", file: "a.yaml", line: 1 }),

  "config/several-documents": error<{ path: string }>({ path: "mixwijzer.config.yaml" }),
  "config/not-a-mapping": error<{ found: ValueKind }>({ found: "list" }),
  "config/outside": error<{ key: string; path: string }>({ key: "rules", path: "../../rules" }),
  "config/unknown-rule": error<{ rule: string } & Misspelt>({
    rule: "audit/no-co-finance",
    suggestion: "audit/no-co-financing",
  }),
  "config/fixed-severity": error<{ rule: string }>({ rule: "input/file/missing" }),

  "settings/no-equals": error<{ setting: string }>({ setting: "phase" }),
  "settings/unknown-fact": error<MisspeltFact>({ fact: "phse", suggestion: "phase" }),
  "settings/unknown-value": error<MisspeltValue>({ fact: "phase", value: "pilt", known, suggestion: "pilot" }),
  "settings/ambiguous-name": error<AmbiguousName>({
    name: "Netwerk",
    meanings: ["chain-cooperation", "network-support"],
  }),
  "settings/one-value": error<{ fact: string; example: string }>({ fact: "phase", example: "pilot" }),
  "settings/repeated-fact": error<{ fact: string }>({ fact: "phase" }),

  "pack/missing-file": error<{ file: string }>({ file: "facts.yaml" }),
  "pack/unknown-file": warning<{ file: string } & Misspelt>({ file: "fact.yaml", suggestion: "facts.yaml" }),
  "pack/empty-file": error<{ file: string }>({ file: "facts.yaml" }),
  "pack/several-documents": error<{ file: string }>({ file: "facts.yaml" }),
  "pack/no-levels": error<object>({}),
  "pack/too-many-levels": error<{ count: number; maximum: number }>({ count: 10, maximum: 9 }),
  "pack/too-much-weight": error<object>({}),
  "pack/missing-text": error<{ language: string }>({ language: "en" }),
  "pack/undeclared-language": error<{ language: string; known: readonly string[] } & Misspelt>({
    language: "de",
    known: ["nl", "en"],
    suggestion: null,
  }),
  "pack/lacks-language": note<{ language: string; now: string }>({ language: "nl", now: "en" }),
  "pack/unspoken-language": note<{ language: string }>({ language: "de" }),
  "pack/duplicate-id": error<{ id: string; line: number; file: string }>({
    id: "funding/co-financing",
    line: 12,
    file: "levels/1-funding.yaml",
  }),
  "pack/same-numeral": error<{ numeral: string; line: number; file: string }>({
    numeral: "II",
    line: 12,
    file: "levels/2-monitoring.yaml",
  }),
  "pack/reserved-name": error<{ name: string }>({ name: "all" }),
  "pack/rule-id": error<{ id: string; level: string }>({ id: "pilot/too-early", level: "pilots" }),
  "pack/no-citation": error<object>({}),
  "pack/stated-without-stated": error<{ id: string }>({ id: "monitoring/too-early" }),
  "pack/unknown-statement": error<{ statement: string } & Misspelt>({ statement: "M77", suggestion: "M7" }),
  "pack/evidence-cited": error<{ evidence: string }>({ evidence: "E1" }),
  "pack/unknown-precedent": error<{ precedent: string } & Misspelt>({
    precedent: "eerste-de-klas",
    suggestion: "eerst-de-klas",
  }),
  "pack/no-source": error<object>({}),
  "pack/no-place": error<{ id: string }>({ id: "M7" }),
  "pack/unknown-source": error<{ source: string; known: readonly string[] } & Misspelt>({
    source: "repport",
    known: ["report", "interviews"],
    suggestion: "report",
  }),
  "pack/bad-rename": error<{ from: string; to: string; stays: boolean }>({ from: "fase", to: "phse", stays: false }),
  "pack/unknown-definition": error<{ definition: string; known: readonly string[] } & Misspelt>({
    definition: "leting-go",
    known: ["letting-go"],
    suggestion: "letting-go",
  }),
  "pack/circular-definition": error<{ name: string }>({ name: "letting-go" }),
  "pack/unused-definition": warning<{ name: string }>({ name: "letting-go" }),
  "pack/unknown-caution": error<{ caution: string } & Misspelt>({
    caution: "funding/nobody-pays",
    suggestion: "funding/nobody-pays-along",
  }),
  "pack/unknown-fact": error<MisspeltFact>({ fact: "fase", suggestion: "phase" }),
  "pack/unknown-value": error<MisspeltValue>({ fact: "phase", value: "pilt", known, suggestion: "pilot" }),
  "pack/unknown-level": error<MisspeltLevel>({ level: "pilot", known: ["funding", "pilots"], suggestion: "pilots" }),
  "pack/unknown-form": error<MisspeltForm>({
    level: "monitoring",
    form: "benchmark",
    known: ["monitoring", "benchmarking"],
    suggestion: "benchmarking",
  }),
  "pack/unknown-phase": error<MisspeltPhase>({ phase: "pilt", known, suggestion: "pilot" }),
  "pack/unknown-instrument": error<MisspeltInstrument>({
    instrument: "fundng",
    known: ["funding", "monitoring"],
    suggestion: "funding",
  }),
  "pack/unknown-party": error<{ party: string; known: readonly string[] } & Misspelt>({
    party: "nation",
    known: ["national", "regional"],
    suggestion: "national",
  }),
  "pack/no-decider": error<object>({}),
  "pack/not-matched": error<{ key: string }>({ key: "topics" }),
  "pack/fact-kind": error<{ fact: string; expected: "one" | "set" }>({ fact: "topic", expected: "one" }),
  "pack/phase-without-value": error<{ phase: string; fact: string }>({ phase: "pilot", fact: "phase" }),
  "pack/value-without-phase": error<{ value: string; fact: string }>({ value: "pilot", fact: "phase" }),
  "pack/circular": error<{ facts: readonly string[] }>({ facts: ["secretariat", "cooperation", "secretariat"] }),
  "pack/large-condition": error<{ facts: readonly string[]; phase: string | null }>({
    facts: ["topic", "region", "maturity", "phase", "novelty", "route"],
    phase: "phase",
  }),
  "pack/large-derivation": error<{ facts: readonly string[] }>({ facts: ["novelty", "route", "reach", "maturity"] }),
  "pack/bad-range": error<{ min: number; max: number }>({ min: 5, max: 2 }),
  "pack/bad-condition": error<{ found: ValueKind }>({ found: "text" }),
  "pack/empty-condition": error<object>({}),
  "pack/value-on-set": error<{ fact: string; example: string }>({ fact: "actors", example: "education" }),
  "pack/test-on-one": error<{ fact: string; example: string }>({ fact: "phase", example: "pilot" }),
  "pack/unknown-test": error<{ fact: string; test: string } & Misspelt>({
    fact: "actors",
    test: "include",
    suggestion: "includes",
  }),
  "pack/bad-value": error<{ fact: string; found: ValueKind }>({ fact: "scaling-needed", found: "yes-no" }),
  "pack/bad-count": error<{ fact: string }>({ fact: "chain-levels" }),
  "pack/not-here": error<{ name: string; place: ConditionPlace }>({ name: "planned", place: "rule" }),
  "pack/bad-effect": error<object>({}),
  "pack/effect-strength": error<{ effect: string; needed: boolean }>({ effect: "favour", needed: true }),
  "pack/effect-role": error<{ effect: string }>({ effect: "favour" }),
  "pack/limited-form": error<{ target: string }>({ target: "monitoring.benchmarking" }),

  "usage/unknown-topic": error<{ topic: string; topics: readonly string[] } & Misspelt>({
    topic: "niveau",
    topics: ["levels", "phases"],
    suggestion: "niveaus",
  }),
  "usage/unknown-command": error<{ command: string } & Misspelt>({ command: "advies", suggestion: "advise" }),
  "usage/unknown-option": error<{ option: string } & Misspelt>({ option: "--langg", suggestion: "--lang" }),
  "usage/missing-argument": error<{ argument: string; command: string; choices: readonly string[] }>({
    argument: "schema",
    command: "schema",
    choices: ["case", "pack", "advice"],
  }),
  "usage/missing-value": error<{ option: string }>({ option: "--format" }),
  "usage/too-many-arguments": error<{ command: string; maximum: number }>({ command: "advise", maximum: 1 }),
  "usage/bad-value": error<{ option: string; value: string; choices: readonly string[] } & Misspelt>({
    option: "--format",
    value: "jsn",
    choices: ["text", "markdown", "json"],
    suggestion: "json",
  }),
  "usage/not-a-shard": error<{ option: string; value: string }>({ option: "--shard", value: "6/5" }),
  "usage/not-a-date": error<{ option: string; value: string }>({ option: "--date", value: "23-11-2026" }),
  "usage/needs-folder": error<{ option: string }>({ option: "--out" }),
  "usage/needs-another": error<{ count: number }>({ count: 1 }),
  "usage/needs-file": error<{ format: string }>({ format: "docx" }),
  "usage/annex-needs-file": error({}),
  "usage/no-commit": error<{ ref: string; reason: string }>({ ref: "main", reason: "git: ENOENT" }),
  "usage/bad-extension": error<{
    path: string;
    extension: string;
    offered: readonly string[];
    /** How to get such a file: from a page, from Word, from a table, or by a memo. */
    way: "print" | "office" | "sheet" | "memo" | "none";
  }>({ path: "memo.pdf", extension: ".pdf", offered: [".md", ".html", ".docx"], way: "print" }),
  "usage/not-a-number": error<{ option: string; value: string }>({ option: "--max-warnings", value: "few" }),
  "usage/bad-width": error<{ option: string; value: string; least: number }>({
    option: "--width",
    value: "wide",
    least: 40,
  }),
  "usage/conflicting-options": error<{ option: string; other: string }>({ option: "--quiet", other: "--verbose" }),
  "usage/file-exists": error<{ path: string }>({ path: "advice.md" }),
  "usage/files-exist": error<{ folder: string; count: number; path: string }>({
    folder: "memos",
    count: 12,
    path: "memos/teachers.md",
  }),
  "usage/overwrites-input": error<{ path: string }>({ path: "case.yaml" }),
  "usage/cannot-print": error<{ reason: string }>({ reason: "ENOSPC" }),
  "usage/not-a-terminal": error<{ command: string }>({ command: "mixwijzer" }),
  "template/unknown-name": error<{ name: string; known: readonly string[] } & Misspelt>({
    name: "kernpunten-en-doel",
    known: ["kop", "aanleiding", "besluit", "kernpunten"],
    suggestion: "kernpunten",
  }),
  "template/section-in-text": error<{ name: string }>({ name: "kernpunten" }),
  "template/no-sections": error<{ path: string }>({ path: "our-memo.md" }),
  "session/none": error<object>({}),
  "session/waiting": error<{ command: string }>({ command: "mixwijzer --resume" }),
  "session/input-ended": error<{ command: string }>({ command: "mixwijzer --resume" }),
  "session/outside-folder": error<{ path: string }>({ path: "../teachers.yaml" }),
  "session/cannot-write-back": error<EditObstacle>({ path: "teachers.yaml", reason: "alias", key: "notes" }),
  "session/other-case": error<{ path: string | null; command: string }>({
    path: "teachers.yaml",
    command: "mixwijzer advise teachers.yaml --ask --resume",
  }),
  "session/damaged": error<{ path: string }>({ path: ".mixwijzer-session.json" }),
  "session/other-version": error<{ path: string }>({ path: ".mixwijzer-session.json" }),
  "session/other-pack": error<{ held: string; now: string }>({ held: "my-rules", now: "pbt" }),
  "session/changed-rules": note<{ held: string; now: string }>({
    held: "pbt 1.0.0 (4f0c1a9e7b21)",
    now: "pbt 1.1.0 (bc7b97909fef)",
  }),
  "session/dropped": warning<{ questions: readonly string[] }>({ questions: ["reach", "carrier"] }),
  "usage/case-not-found": error<{ id: string; known: readonly string[] } & Misspelt>({
    id: "teacher",
    known: ["teachers", "intake"],
    suggestion: "teachers",
  }),
  "usage/several-cases": error<{ path: string; ids: readonly string[] }>({
    path: "cases.yaml",
    ids: ["teachers", "intake"],
  }),
  "usage/unknown-level": error<MisspeltLevel>({ level: "VIII", known: ["funding", "pilots"], suggestion: null }),
  "usage/unknown-fact": error<MisspeltFact>({ fact: "fase", suggestion: "phase" }),
  "usage/unknown-rule": error<{ rule: string } & Misspelt>({
    rule: "monitoring/to-early",
    suggestion: "monitoring/too-early",
  }),

  "lint/uncited-statement": error<{ statement: string }>({ statement: "M7" }),
  "lint/unused-fact": error<{ fact: string }>({ fact: "carrier" }),
  "lint/missing-text": error<{ id: string; language: string }>({ id: "monitoring/too-early", language: "en" }),
  "lint/same-text": warning<{ id: string; text: string }>({
    id: "monitoring/too-early",
    text: "De projecten beginnen net.",
  }),
  "lint/general-without-scope": error<{ id: string }>({ id: "chain-cooperation/severe-gap" }),
  "lint/never-fires": error<{ rule: string }>({ rule: "monitoring/too-early" }),
  "lint/never-met": error<{ rule: string }>({ rule: "monitoring/baseline-and-indicators" }),
  "lint/never-relevant": error<{ fact: string }>({ fact: "secretariat" }),
  "lint/always-fires": warning<{ rule: string }>({ rule: "monitoring/follow-over-time" }),
  "lint/same-rule": error<{ rule: string; other: string }>({
    rule: "monitoring/too-early",
    other: "monitoring/too-soon",
  }),
  "lint/untested-rule": error<{ rule: string; lacks: "fires" | "silent"; test: string | null }>({
    rule: "monitoring/too-early",
    lacks: "silent",
    test: "starting-together",
  }),
  "lint/bad-lines": error<{ id: string; lines: string }>({ id: "M7", lines: "328-324" }),
  "lint/incomplete-level": error<{ level: string; lacks: "forms" | "rules" | "conditions" }>({
    level: "monitoring",
    lacks: "forms",
  }),
  "lint/underived-phase": warning<{ phase: string }>({ phase: "late-followers" }),
  "lint/phase-without-lead": error<{ phase: string }>({ phase: "pilot" }),
  "lint/test-failed": error<{ test: string; path: string; expected: string; actual: string }>({
    test: "b1-science-pupils",
    path: "expect.lead",
    expected: "funding",
    actual: "monitoring",
  }),
  "lint/no-tests": warning<object>({}),

  "accept/unused": warning<{ rule: string }>({ rule: "audit/no-co-financing" }),
  "accept/expired": warning<{ rule: string; until: string }>({ rule: "audit/no-co-financing", until: "2027-03-01" }),

  "check/expectation-failed": error<{ id: string; path: string; expected: string; actual: string }>({
    id: "teachers",
    path: "expect.lead",
    expected: "pilots",
    actual: "funding",
  }),
  "check/too-many-warnings": error<{ count: number; maximum: number }>({ count: 7, maximum: 5 }),
  "check/failing-findings": error<{ count: number; severity: string }>({ count: 3, severity: "warning" }),
  "check/stale-baseline": error<{ entry: string }>({ entry: "audit/funding-alone teachers planned" }),
  "check/baseline-grows": error<{ path: string; count: number; entry: string }>({
    path: "baseline.json",
    count: 2,
    entry: "audit/campaign teachers planned",
  }),
  "check/cannot-update": error<EditObstacle>({ path: "teachers.yaml", reason: "comments", key: "expect.lead" }),
  "check/not-a-blob": error<{ path: string }>({ path: "blobs/1.json" }),
  "check/missing-shard": error<{ index: number; count: number }>({ index: 3, count: 5 }),
  "check/double-shard": error<{ index: number; path: string; other: string }>({
    index: 3,
    path: "blobs/3.json",
    other: "blobs/4.json",
  }),
  "check/other-version": error<{ path: string; found: string; expected: string }>({
    path: "blobs/1.json",
    found: "1.0.0",
    expected: "1.1.0",
  }),
  "check/other-rules": error<{ path: string; found: string; expected: string }>({
    path: "blobs/1.json",
    found: "pbt 1.0.0 (4f0c1a9e7b21)",
    expected: "pbt 1.1.0 (bc7b97909fef)",
  }),
  "check/other-run": error<{ path: string; other: string }>({ path: "blobs/2.json", other: "blobs/1.json" }),
  "check/shared-cache": error<{ path: string }>({ path: ".mixwijzer-cache.json" }),
  "check/unclear-cache": error<{ path: string; index: string }>({
    path: ".mixwijzer-cache.json",
    index: ".git/index",
  }),
  "check/cache-not-kept": warning<{ path: string; reason: string }>({
    path: ".mixwijzer-cache.json",
    reason: "EACCES",
  }),
  "check/not-a-cache": error<{ path: string }>({ path: "cases/teachers.yaml" }),
  "check/no-git": error<object>({}),
  "check/no-repository": error<{ reason: string }>({ reason: "fatal: not a git repository" }),
  "check/unknown-ref": error<{ ref: string }>({ ref: "mian" }),
  "check/no-shared-commit": error<{ ref: string }>({ ref: "main" }),
  "check/git-failed": error<{ reason: string }>({ reason: "fatal: index file corrupt" }),
  "check/no-baseline": error<{ path: string }>({ path: "baseline.json" }),
  "check/bad-baseline": error<{ path: string }>({ path: "baseline.json" }),

  "portfolio/not-a-portfolio": error<{ path: string }>({ path: "portfolio.json" }),
  "portfolio/unknown-since": error<{ since: string; reason: string }>({
    since: "mian",
    reason: "git rev-parse mian",
  }),

  "internal/bug": error<{ message: string }>({ message: "Cannot read properties of undefined" }),
} as const;
