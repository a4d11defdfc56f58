import type {
  ConditionPlace,
  EditObstacle,
  LineProblem,
  NeverAccepted,
  NumberRule,
  TextForm,
  ValueKind,
  YamlProblem,
} from "../../diagnostics/catalogue.ts";
import type { DiagnosticText } from "../../diagnostics/diagnostic.ts";
import { command, listed, shorten } from "../../diagnostics/format-diagnostic.ts";
import { agree, counted, joined } from "../sentence.ts";
import type { DiagnosticsWording } from "../wording.ts";
import { quote } from "./phrases.ts";

/** A user’s text between quotation marks, cut to a readable length. */
const quoted = (text: string): string => quote(shorten(text));

const kinds: Record<ValueKind, string> = {
  text: "text",
  number: "a number",
  "yes-no": "true or false",
  list: "a list",
  mapping: "a group of keys with values",
  nothing: "nothing",
};

const forms: Record<TextForm, string> = {
  id: "Use lower-case words joined by hyphens, such as shared-language.",
  "rule-id": "Use lower-case words joined by hyphens and slashes, such as monitoring/too-early.",
  "case-id": "Use at most 100 characters without slashes, and do not start with a full stop.",
  "statement-id": "Use letters and digits, such as M7.",
  date: "Write a date that exists as year-month-day, such as 2026-11-23.",
  version: "Write three numbers with full stops, such as 1.0.0.",
  lines: 'Write line numbers between quotes, such as `"153"` or `"154-155, 160"`.',
  digest: "Write sha256: and 64 hexadecimal digits.",
  address: "Write an address that starts with https://.",
  doi: "Write a DOI, which starts with 10., such as 10.1000/182.",
  language: "Write the tag of a language, such as en or pt-BR.",
  filled: "Write at least one character that can be seen.",
};

const neverAccepted: Record<NeverAccepted, string> = {
  input: "Change the file: what cannot be read is not checked.",
  expectation: "Change what the case expects under `expect`.",
  gate: "Change the options of the run.",
  accept: "Change what the case accepts under `accept`.",
  weighs: "This rule counts in the advice and is not itself a finding. Use the id that `mixwijzer check` shows.",
};

const numbers: Record<NumberRule, string> = {
  whole: "Write a whole number.",
  half: "Write a multiple of 0.5.",
  "not-negative": "Write 0 or more.",
  positive: "Write 1 or more.",
  year: "Write a year of four digits.",
};

const places: Record<ConditionPlace, string> = {
  rule: "a rule",
  relevance: "the relevance of a fact",
  derivation: "the derivation of the phase",
  constraint: "a constraint",
  outcome: "this condition",
  audit: "a check of a plan",
};

const obstacles: Record<Exclude<EditObstacle["reason"], "other">, (key: string) => DiagnosticText> = {
  alias: (key) => [
    `${key === "" ? "Part of it" : quoted(key)} is linked to another place by an anchor (&) or an alias (*).`,
    "Write the text out in both places, without & and *, and try again.",
  ],
  comments: (key) => [
    `There are comments between the brackets${key === "" ? "" : ` at ${quoted(key)}`}; they might end up beside something else.`,
    "Put the comments before or after the brackets, or write it without brackets, one item per line; then try again.",
  ],
  form: (key) => [
    `${key === "" ? "It" : quoted(key)} is written in a form of YAML that mixwijzer does not edit.`,
    "Write it as plain YAML, one key per line, and try again.",
  ],
};

function notWritten({ reason, key }: EditObstacle, problem: string, advice: string): DiagnosticText {
  if (reason === "other") return [problem, advice];
  const [why, how] = obstacles[reason](key);
  return [`${problem} ${why}`, how];
}

const oddStart = "Text cannot start with this character.";
const quoteIt = (example: string): string => `Put the text between quotes: \`${example}\`.`;
const leaveItOut = (example: string): string => `Leave it out: \`${example}\`.`;
const splitOrWrong = "Split it into smaller files, or check whether it is the right file.";
const joinParts = "Remove the line `---` and join the parts.";
const seeAllRules = "See all rules with `mixwijzer rules list`.";
const cannotBe = (what: string, value: string): string => `${quoted(what)} cannot be ${quoted(value)}.`;
const addText = (language: string): string => `Add \`${language}:\` with the text.`;

const yamlProblems: Record<YamlProblem, DiagnosticText> = {
  indentation: [
    "The indentation is not right here.",
    "Give lines that belong together the same number of spaces, and close every bracket.",
  ],
  tab: ["There is a tab where spaces should be.", "Indent with spaces, here and in the lines below."],
  colon: [
    "There is a second colon in this line, or the indentation is not right.",
    "Put text with a colon in it between quotes, and give lines that belong together the same indentation.",
  ],
  "key-without-value": [
    "Something is missing here: a colon after a key, or a quote or bracket that closes.",
    "Write a key as `key: value`, and close every quote and bracket.",
  ],
  unclosed: [
    "A quote or bracket is not closed.",
    "Add the closing quote or bracket. If there is an apostrophe in the text, put double quotes around all of it.",
  ],
  escape: [
    "There is a backslash code in this text that does not exist.",
    "Write two backslashes for one, or put the text between single quotes.",
  ],
  "first-character": [oddStart, "Put the text between quotes."],
  alias: [
    "There is something wrong with this `&name` or `*name`.",
    "Write out the value instead, or put text between quotes.",
  ],
  directive: ["This line with a `%` is not understood.", "Remove the line, or put the text between quotes."],
  comma: ["A comma is missing between this and what stands before it.", "Put a comma after what stands before it."],
  "too-deep": [
    "This line starts further in than the line above it, which has a value already.",
    "Give it as many spaces as the lines that it belongs with.",
  ],
  unexpected: [
    "This was not expected here.",
    "Look at this line and the one before: is the indentation right, and is every quote and bracket closed?",
  ],
};

const lineProblems: Record<LineProblem, (example: string) => DiagnosticText> = {
  "missing-colon": (example) => [
    "There is no colon in this line.",
    `Write the key, a colon and a space before the value: \`${example}\`. If the line belongs to the text above it, put spaces before it.`,
  ],
  "second-colon": (example) => ["There is a second colon in this line.", quoteIt(example)],
  "space-after-colon": (example) => ["There is no space after the colon.", `Write \`${example}\`.`],
  equals: (example) => ["There is an equals sign where a colon should be.", `Write \`${example}\`.`],
  "first-character": (example) => [oddStart, quoteIt(example)],
  "text-behind": (example) => [
    "The text goes on after a closing quote or bracket.",
    `Put all of it between quotes: \`${example}\`.`,
  ],
  "trailing-comma": (example) => ["There is a comma at the end of this line.", leaveItOut(example)],
  "extra-bracket": (example) => ["There is one closing bracket too many.", leaveItOut(example)],
  bullet: (example) => ["An item of a list starts with a hyphen and a space.", `Write \`${example}\`.`],
  "no-value": (example) => [
    "This sign is not a value.",
    `If you do not know it, write \`${example} unknown\` or leave the value out.`,
  ],
  "line-start": () => ["A line cannot start with this sign.", "Remove it, here and where other lines start with it."],
  fence: () => [
    "This line comes from a page in Markdown and does not belong to the case.",
    "Remove this line, and the one like it at the end.",
  ],
};

function oddCharacter({ character, column }: { readonly character: string; readonly column: number }): DiagnosticText {
  const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  if (/[\u00ab\u00bb\u2018-\u201f]/.test(character)) {
    return [
      `In column ${column} there is a curly quote (${character}), which counts as a letter here.`,
      'Write straight quotes (`"`), or leave them out.',
    ];
  }
  if (/[\r\u0085\u2028\u2029]/.test(character)) {
    return [
      `In column ${column} there is a line end of another kind (${code}).`,
      "Start a new line there with the Enter key, or save the file with ordinary line ends.",
    ];
  }
  if (/[\uff1a\ufe55\ua789]/.test(character)) {
    return [
      `In column ${column} there is a sign that looks like a colon but is not one (${code}).`,
      "Write an ordinary colon and a space.",
    ];
  }
  return /[\u00ad\u200b-\u200d\u2060\ufeff]/.test(character)
    ? [
        `In column ${column} there is a character that you cannot see (${code}).`,
        "Remove it. If you cannot find it, type the word again.",
      ]
    : [
        `In column ${column} there is a non-breaking or other unusual space (${code}).`,
        "Put an ordinary space in its place. If you cannot find it, type the line again.",
      ];
}

function changeKind({
  expected,
  found,
}: {
  readonly expected: readonly ValueKind[];
  readonly found: ValueKind;
}): string {
  if (expected.includes("text") && found !== "list" && found !== "mapping") {
    return "Write text, between quotes if it looks like a number.";
  }
  if (expected.includes("mapping")) {
    return found === "list"
      ? "Write each key on a line of its own, without a hyphen or brackets: `key: value`."
      : "Write each key on a line of its own below it, with two spaces before it: `key: value`.";
  }
  return expected.includes("list") && found === "text"
    ? "Put square brackets around it, such as `[…]`."
    : "Change the value.";
}

const meant = (suggestion: string | null, otherwise: string): string =>
  suggestion === null ? otherwise : `Did you mean ${quoted(suggestion)}?`;

const choose = (suggestion: string | null, known: readonly string[]): string =>
  known.length === 0 ? meant(suggestion, "Remove it.") : meant(suggestion, `Choose from ${listed(known, "or")}.`);

const unknownFact = (fact: string, suggestion: string | null): DiagnosticText => [
  `There is no fact ${quoted(fact)}.`,
  meant(suggestion, "See all facts with `mixwijzer help facts`."),
];

const ambiguousName = (a: { readonly name: string; readonly meanings: readonly string[] }): DiagnosticText => [
  `${quoted(a.name)} can mean ${listed(a.meanings, "or")}.`,
  "Write the one that you mean in its place.",
];

const unknownValue = (a: {
  readonly fact: string;
  readonly value: string;
  readonly known: readonly string[];
  readonly suggestion: string | null;
}): DiagnosticText => [`The fact ${quoted(a.fact)} has no value ${quoted(a.value)}.`, choose(a.suggestion, a.known)];

const unknownLevel = (a: {
  readonly level: string;
  readonly known: readonly string[];
  readonly suggestion: string | null;
}): DiagnosticText => [`There is no level ${quoted(a.level)}.`, choose(a.suggestion, a.known)];

const unknownForm = (a: {
  readonly level: string;
  readonly form: string;
  readonly known: readonly string[];
  readonly suggestion: string | null;
}): DiagnosticText => [`The level ${quoted(a.level)} has no form ${quoted(a.form)}.`, choose(a.suggestion, a.known)];

const unknownPhase = (a: {
  readonly phase: string;
  readonly known: readonly string[];
  readonly suggestion: string | null;
}): DiagnosticText => [`There is no phase ${quoted(a.phase)}.`, choose(a.suggestion, a.known)];

const unknownInstrument = (a: {
  readonly instrument: string;
  readonly known: readonly string[];
  readonly suggestion: string | null;
}): DiagnosticText => [`There is no instrument ${quoted(a.instrument)}.`, choose(a.suggestion, a.known)];

const combines = (facts: readonly string[]): string =>
  `combines ${facts.length} ${facts.length === 1 ? "fact" : "facts"} in too many ways (${listed(facts, "and")}).`;

const stated = (id: string): DiagnosticText => [
  `${quoted(id)} says that the source states this, but cites no such statement.`,
  "Cite a statement with basis stated, or change the basis to implied or inferred.",
];

/** How to get a file that no command writes. */
const ways = {
  print: "Write a page (.html), and print it to PDF in the browser.",
  office: "Write a Word document (.docx), and save it in the office suite as what you need.",
  sheet: "Write a table (.csv); spreadsheets open it.",
  memo: "`mixwijzer memo` writes a page (.html), which a browser prints to PDF, and a Word document (.docx).",
  none: "Choose another extension.",
};

/** What mixwijzer says in English about what is wrong. */
export const diagnostics: DiagnosticsWording = {
  severities: { error: "error", warning: "warning", note: "note" },
  also: (places) =>
    `The same in ${places.map(({ file, lines }) => `${file}, line${lines.length > 1 ? "s" : ""} ${joined(lines.map(String), "and")}`).join("; ")}.`,
  more: (count, code) => `And ${count} more like this (${code}). Mend these first.`,
  messages: {
    "file/missing": (a) => [`The file ${quoted(a.path)} does not exist.`, "Check the name and the folder."],
    "file/missing-folder": (a) => [`The folder ${quoted(a.path)} does not exist.`, "Check the name and where you are."],
    "file/not-a-folder": (a) => [
      `${quoted(a.path)} is a file, not a folder.`,
      "Name the folder that holds the files of the rules.",
    ],
    "file/is-directory": (a) => [`${quoted(a.path)} is a folder, not a file.`, "Name a file in that folder."],
    "file/not-readable": (a) => [
      `The file ${quoted(a.path)} could not be read (${a.reason}).`,
      "Check whether you are allowed to read it.",
    ],
    "file/cannot-write": (a) => [
      `The file ${quoted(a.path)} could not be written (${a.reason}). Nothing was changed.`,
      "Check whether the folder exists, whether you may write there and whether there is room on the disk.",
    ],
    "file/other-owner": (a) => [
      `The file ${quoted(a.path)} belongs to user ${a.user} and group ${a.group}, and could not be replaced without changing that. It is unchanged.`,
      "Write it as that user, or choose another name.",
    ],
    "file/in-use": (a) => [
      `The file ${quoted(a.path)} could not be replaced (${a.reason}): another program may have it open. It is unchanged.`,
      "Close it there, in Word or an editor for instance, and try again; a backup or a virus scanner may hold it too.",
    ],
    "file/behind-link": (a) => [
      `The file ${quoted(a.path)} was not written: it is a link, or is in a folder that is one.`,
      "To change the file that the link leads to, name that file itself.",
    ],
    "file/too-large": (a) => [
      `The file ${quoted(a.path)} is too large: ${a.bytes} bytes, and the maximum is ${a.maximum}.`,
      splitOrWrong,
    ],
    "file/document-too-large": (a) => [
      `A document in ${quoted(a.path)} is too large: the maximum is ${a.maximum} characters.`,
      "Put `---` between cases, or check whether it is the right file.",
    ],
    "file/line-too-long": (a) => [
      `A line of ${quoted(a.path)} is too long: the maximum is ${a.maximum} characters.`,
      "Give each case a line of its own, or check whether it is the right file.",
    ],
    "file/utf-16": (a) => [
      `The file ${quoted(a.path)} is saved as UTF-16, and only UTF-8 can be read.`,
      "Save it again in your editor with UTF-8 as the encoding.",
    ],
    "file/not-utf8": (a) => [
      `The file ${quoted(a.path)} is not valid UTF-8 text.`,
      "Save it again in your editor with UTF-8 as the encoding, or check whether it is the right file.",
    ],
    "file/no-match": (a) => [`No file matches ${quoted(a.pattern)}.`, "Check the pattern and the folder you are in."],
    "file/nothing-in-folder": (a) => [
      `The folder ${quoted(a.path)} holds no files that end in ${listed(a.endings, "or")}.`,
      "Check the folder; you can name files with another ending yourself.",
    ],
    "file/all-ignored": (a) => [
      `Nothing is left of ${quoted(a.path)}: ${counted(a.count, "file is", "files are")} left out.`,
      "Look at .gitignore, at `ignore` in mixwijzer.config.yaml and at patterns that start with `!`, or name the files one by one.",
    ],
    "file/broken-link": (a) => [
      `${quoted(a.path)} is a link that leads to no file (${a.reason}); what it was for is not checked.`,
      "Repair the link, or remove it.",
    ],
    "file/closed-folder": (a) => [
      `The folder ${quoted(a.path)} could not be read (${a.reason}); what is in it is not checked.`,
      "Check whether you are allowed to open it, or name the folders beside it.",
    ],
    "file/more-problems": (a) => [
      `There ${agree(a.count, "is", "are")} at least ${counted(a.count, "more problem", "more problems")} in this file.`,
      "Fix the ones above first, then try again.",
    ],

    "yaml/syntax": (a) => yamlProblems[a.problem],
    "yaml/line": (a) => lineProblems[a.problem](a.example),
    "yaml/odd-character": oddCharacter,
    "yaml/duplicate-key": (a) => [
      `The key ${quoted(a.key)} appears twice, first on line ${a.line}.`,
      "Keep one of the two.",
    ],
    "yaml/forbidden-key": (a) => [`The key ${quoted(a.key)} cannot be used.`, "Remove it."],
    "yaml/merge-key": () => [
      "`<<` does not bring in the keys of another part here.",
      "Write those keys out here; what another tool prints with `<<` filled in is fine too.",
    ],
    "yaml/complex-key": () => ["A key has to be plain text.", "Write a word before the colon."],
    "yaml/tag": (a) => [`The tag ${quoted(a.tag)} cannot be used.`, "Remove it, or put the text between quotes."],
    "yaml/unknown-alias": (a) => [
      `${quoted(`*${a.alias}`)} refers to nothing that was named before it.`,
      "Write out the value instead, or put text that starts with * between quotes.",
    ],
    "yaml/too-many-aliases": (a) => [
      `The references with * add up to more than ${a.maximum} values.`,
      "Write out the values instead.",
    ],
    "yaml/too-deep": (a) => [
      `Values are nested more than ${a.maximum} deep, or indented too far.`,
      "Check the brackets and the indentation, and whether this is the right file.",
    ],
    "yaml/too-complex": () => ["This file holds more lines, keys and brackets than can be read.", splitOrWrong],
    "yaml/too-many-documents": (a) => [
      `This file holds more than ${a.maximum} documents.`,
      "Split it into smaller files.",
    ],
    "yaml/control-character": (a) => [
      `This text holds a character that cannot be seen: ${a.character}`,
      "Remove the character; type the text again if you cannot find it.",
    ],

    "shape/unknown-key": (a) => [`The key ${quoted(a.key)} means nothing here.`, choose(a.suggestion, a.known)],
    "shape/missing-key": (a) => [`The key ${quoted(a.key)} is missing.`, `Add \`${a.key}:\` with a value.`],
    "shape/wrong-kind": (a) => [
      `${quoted(a.key)} is ${kinds[a.found]}, and should be ${listed(
        a.expected.map((kind) => kinds[kind]),
        "or",
      )}.`,
      changeKind(a),
    ],
    "shape/bad-choice": (a) => [cannotBe(a.key, a.value), choose(a.suggestion, a.choices)],
    "shape/bad-form": (a) => [cannotBe(a.key, a.value), forms[a.form]],
    "shape/bad-number": (a) => [`${quoted(a.key)} cannot be ${a.value}.`, numbers[a.rule]],
    "shape/bad-key": (a) => [`A key cannot be ${quoted(a.key)} here.`, forms[a.form]],
    "shape/comma-in-braces": (a) => [
      "Between braces a comma ends the text.",
      `Put the whole text in quotes: \`${a.key}: "${a.text}"\`.`,
    ],
    "shape/twice": (a) => [`${quoted(a.value)} appears twice in ${quoted(a.key)}.`, "Leave one out."],
    "shape/too-few": (a) => [`${quoted(a.key)} has too few items.`, `Give at least ${a.minimum}.`],
    "shape/too-many": (a) => [`${quoted(a.key)} has too many items.`, `Give at most ${a.maximum}.`],

    "case/not-all-used": (a) => [
      [
        a.count === 1
          ? "Because of a mistake in what was read, not every case could be used."
          : `Because of ${a.count} mistakes in what was read, not every case could be used.`,
        ...(a.first === null ? [] : [`The first is in ${quoted(a.first.file)}: ${a.first.problem}`]),
      ].join(" "),
      "The report says what and where they are.",
    ],
    "case/empty": () => [
      "There is no case in this file.",
      "Start with `title:` and `facts:`, or let `mixwijzer init` make a file to start from.",
    ],
    "case/not-a-mapping": (a) => [
      `A case cannot be ${kinds[a.found]}.`,
      "Write keys with values, such as `title:` and `facts:`, or let `mixwijzer init` make a file to start from.",
    ],
    "case/is-report": () => [
      "This is a report, not a case.",
      "Write reports to a folder without cases, or leave this file out with `ignore` in mixwijzer.config.yaml.",
    ],
    "case/unknown-fact": (a) => unknownFact(a.fact, a.suggestion),
    "case/renamed": (a) => [
      `${quoted(a.name)} is now called ${quoted(a.now)}.`,
      "Write the new name, or let `mixwijzer migrate` do so in all of your cases.",
    ],
    "case/other-rules": (a) => [
      `This case is not about these rules: ${a.pack} has no fact ${listed(a.facts.map(quoted), "or")}.`,
      "Name the rules of the case with --rules.",
    ],
    "case/not-migrated": (a) => [
      `The file ${quoted(a.path)} was not migrated: it cannot be read, or has changed meanwhile.`,
      "See what is wrong with it with `mixwijzer check`.",
    ],
    "case/ambiguous-name": ambiguousName,
    "case/repeated-fact": (a) => [
      `${quoted(a.first)} on line ${a.line} and ${quoted(a.name)} are the same fact.`,
      "Keep one of the two.",
    ],
    "case/unknown-value": unknownValue,
    "case/bad-value": (a) => [
      `The fact ${quoted(a.fact)} cannot be ${kinds[a.found]}.`,
      `Choose from ${listed(a.known, "or")}.`,
    ],
    "case/value-of-other-fact": (a) => [
      `The fact ${quoted(a.fact)} has no value ${quoted(a.value)}, but the fact ${quoted(a.other)} has.`,
      `Write \`${a.other}: ${a.value}\`, or choose for ${quoted(a.fact)} from ${listed(a.known, "or")}.`,
    ],
    "case/facts-outside": (a) => [
      a.facts.length === 1
        ? `The fact ${quoted(a.facts[0] ?? "")} is not directly under \`facts:\`.`
        : `These facts are not directly under \`facts:\`: ${listed(a.facts, "and")}.`,
      `Put ${a.facts.length === 1 ? "it" : "each"} on a line of its own below \`facts:\`, with two spaces before it.`,
    ],
    "case/key-within-facts": (a) => [
      `The key ${quoted(a.key)} is not a fact and does not belong under \`facts:\`.`,
      `Put \`${a.key}:\` on a line without spaces before it.`,
    ],
    "case/cut-off": (a) => [
      `What stands behind \`${a.key}:\` ends before ${quoted(a.rest)}: a # behind a space begins a comment.`,
      "If it belongs to the text, put all of the text between quotes; if it is a comment, put a space behind the #.",
    ],
    "case/no-title": (a) => [
      `The title is empty; the case is called ${quoted(a.id)} now.`,
      "Write a title after `title:`, between quotes if it starts with #, or leave the line out.",
    ],
    "case/notes-as-text": (a) => [
      "A note belongs to a fact.",
      `Write the fact below \`notes:\`, with two spaces before it, and the text after it, such as \`${a.example}: …\`.`,
    ],
    "case/instruments-not-listed": (a) => [
      `${quoted(a.key)} takes a list of instruments.`,
      a.example.endsWith("[]") ? `For none, write \`${a.example}\`.` : `Write square brackets: \`${a.example}\`.`,
    ],
    "case/separators": (a) => [
      `The values of ${quoted(a.fact)} are not separated by commas.`,
      `Write \`${a.fact}: [${a.example}]\`.`,
    ],
    "case/unknown-in-list": (a) => [
      "What is unknown cannot be part of a list.",
      `Write \`${a.fact}: unknown\`, or name only what you know.`,
    ],
    "case/list-for-one": (a) => [
      `The fact ${quoted(a.fact)} has one value, not a list.`,
      `Write one value: \`${a.fact}: ${a.example}\`.`,
    ],
    "case/one-for-set": (a) => [
      `The fact ${quoted(a.fact)} takes a list.`,
      a.example === ""
        ? `For none, write \`${a.fact}: []\`.`
        : `Write square brackets: \`${a.fact}: [${a.example}]\`, or \`[]\` for none.`,
    ],
    "case/repeated-value": (a) => [`${quoted(a.value)} is in this list twice.`, "List it once."],
    "case/unknown-instrument": unknownInstrument,
    "case/unknown-level": unknownLevel,
    "case/unknown-form": unknownForm,
    "case/unknown-phase": unknownPhase,
    "case/unknown-reference": (a) => [
      `There is no rule, caution, check or statement ${quoted(a.reference)}.`,
      meant(a.suggestion, seeAllRules),
    ],
    "case/unknown-finding": (a) => [
      `There is no check, caution or open question ${quoted(a.rule)}.`,
      meant(a.suggestion, "Use the id that `mixwijzer check` shows with the finding."),
    ],
    "case/never-accepted": (a) => [`${quoted(a.rule)} cannot be accepted.`, neverAccepted[a.kind]],
    "case/idle-expectation": (a) => [
      `${quoted(a.key)} lists nothing, so it can never fail.`,
      "List what the advice has to say, or remove the key.",
    ],
    "case/duplicate-id": (a) => [
      `There is another case with the id ${quoted(a.id)}, in ${a.file} on line ${a.line}.`,
      "Give one of the two another `id`.",
    ],

    "config/several-documents": (a) => [`The file ${quoted(a.path)} holds more than one document.`, joinParts],
    "config/not-a-mapping": (a) => [
      `Settings cannot be ${kinds[a.found]}.`,
      "Write keys with values, such as `cases: cases`. See docs/ci.md for an example.",
    ],
    "config/outside": (a) => [
      `The path ${quoted(a.path)} at ${quoted(a.key)} leads out of the repository.`,
      "Name a path in the repository, relative to this file. Without a repository it must stay in the folder of this file.",
    ],

    "config/unknown-rule": (a) => [
      `There is no rule ${quoted(a.rule)}.`,
      meant(
        a.suggestion,
        "See all rules with `mixwijzer rules list`; the reports of `check` show the id of each rule.",
      ),
    ],
    "config/fixed-severity": (a) => [
      `The severity of ${quoted(a.rule)} cannot be changed: it says that something could not be checked, or why a run fails.`,
      "Remove it from `severity`.",
    ],

    "settings/no-equals": (a) => [
      `${quoted(a.setting)} is not a setting.`,
      "Write a fact, an equals sign and a value: `phase=pilot`.",
    ],
    "settings/unknown-fact": (a) => unknownFact(a.fact, a.suggestion),
    "settings/unknown-value": unknownValue,
    "settings/ambiguous-name": ambiguousName,
    "settings/one-value": (a) => [
      `The fact ${quoted(a.fact)} takes exactly one value.`,
      `Write \`${a.fact}=${a.example}\`, or \`${a.fact}=unknown\`.`,
    ],
    "settings/repeated-fact": (a) => [
      `The fact ${quoted(a.fact)} is set twice.`,
      `Set it once; write several values with commas: \`fact=a,b\`.`,
    ],

    "pack/missing-file": (a) => [
      `The pack has no file ${quoted(a.file)}.`,
      "Add the file; `mixwijzer help rule-language` says what it holds.",
    ],
    "pack/unknown-file": (a) => [
      `The file ${quoted(a.file)} does not belong to a pack and is not read.`,
      meant(a.suggestion, "Remove or rename it."),
    ],
    "pack/empty-file": (a) => [
      `The file ${quoted(a.file)} is empty.`,
      "Fill it; `mixwijzer help rule-language` says what it holds.",
    ],
    "pack/several-documents": (a) => [`The file ${quoted(a.file)} holds more than one document.`, joinParts],
    "pack/no-levels": () => ["The pack has no levels.", "Add a file per level in the folder levels."],
    "pack/too-many-levels": (a) => [
      `The pack has ${a.count} levels, and the maximum is ${a.maximum}.`,
      "Merge or remove levels.",
    ],
    "pack/too-much-weight": () => [
      "The rules together give more points than mixes can be compared with exactly.",
      "Give the roles smaller weights and costs, or the pack fewer rules that favour or oppose a level.",
    ],
    "pack/missing-text": (a) => [`This text is missing in the language ${a.language}.`, addText(a.language)],
    "pack/undeclared-language": (a) => [
      `The pack does not have the language ${a.language}.`,
      meant(a.suggestion, `Add ${a.language} to \`languages\` in pack.yaml, or remove this text.`),
    ],
    "pack/lacks-language": (a) => [
      `The rules have no texts in the language ${a.language}.`,
      `All that follows is in the language ${a.now}, which they do have.`,
    ],
    "pack/unspoken-language": (a) => [
      `mixwijzer does not speak the language ${a.language}.`,
      "Its own words are in English; the texts of the rules are not.",
    ],
    "pack/duplicate-id": (a) => [
      `The id ${quoted(a.id)} appears twice, first in ${a.file} on line ${a.line}.`,
      "Give one of the two another id.",
    ],
    "pack/same-numeral": (a) => [
      `Two levels have the numeral ${quoted(a.numeral)}; the first is in ${a.file} on line ${a.line}.`,
      "Give one of the two another numeral.",
    ],
    "pack/reserved-name": (a) => [`${quoted(a.name)} has a meaning of its own in the rules.`, "Choose another name."],
    "pack/rule-id": (a) => [
      `The id ${quoted(a.id)} does not start with its level.`,
      `Write ${quoted(`${a.level}/…`)}.`,
    ],
    "pack/no-citation": () => ["This cites no statement.", "Cite at least one statement: `cites: [P1]`."],
    "pack/stated-without-stated": (a) => stated(a.id),
    "pack/unknown-statement": (a) => [
      `There is no statement ${quoted(a.statement)}.`,
      meant(a.suggestion, "Look in statements.yaml for the right id."),
    ],
    "pack/evidence-cited": (a) => [
      `${quoted(a.evidence)} is evidence, and evidence is never a ground for a rule.`,
      "Cite a statement of the source.",
    ],
    "pack/unknown-precedent": (a) => [
      `There is no programme ${quoted(a.precedent)}.`,
      meant(a.suggestion, "Look in precedents.yaml for the right id."),
    ],
    "pack/no-source": () => [
      "The pack does not say what it rests on.",
      "Add `source:` to pack.yaml, or `sources:` with a list of them; not both.",
    ],
    "pack/no-place": (a) => [
      `It is not said where ${quoted(a.id)} stands in its source.`,
      "Add `lines`, `pages` or `section`.",
    ],
    "pack/unknown-source": (a) => [`There is no source ${quoted(a.source)}.`, choose(a.suggestion, a.known)],
    "pack/bad-rename": (a) =>
      a.stays
        ? [
            `${quoted(a.from)} is still a name of its own.`,
            "Remove it from `renamed`, or give what has the name another.",
          ]
        : [`${quoted(a.from)} leads to ${quoted(a.to)}, which there is not.`, "Write the name that it has now."],
    "pack/unknown-definition": (a) => [
      `There is no condition with the name ${quoted(a.definition)}.`,
      a.known.length === 0 ? "Define it under `definitions` in pack.yaml." : choose(a.suggestion, a.known),
    ],
    "pack/circular-definition": (a) => [
      `The definition of ${quoted(a.name)} uses itself.`,
      "Write out what it means, without its own name.",
    ],
    "pack/unused-definition": (a) => [
      `No condition uses the definition ${quoted(a.name)}.`,
      `Use it with \`{ holds: ${a.name} }\`, or remove it.`,
    ],
    "pack/unknown-caution": (a) => [
      `There is no caution ${quoted(a.caution)}.`,
      meant(a.suggestion, "Look for the right id under `cautions` of the pack, the phases and the levels."),
    ],
    "pack/unknown-fact": (a) => [
      `There is no fact ${quoted(a.fact)}.`,
      meant(a.suggestion, "Look in facts.yaml for the right id."),
    ],
    "pack/unknown-value": unknownValue,
    "pack/unknown-level": unknownLevel,
    "pack/unknown-form": unknownForm,
    "pack/unknown-phase": unknownPhase,
    "pack/unknown-instrument": unknownInstrument,
    "pack/unknown-party": (a) => [`There is no party ${quoted(a.party)}.`, choose(a.suggestion, a.known)],
    "pack/no-decider": () => [
      "This names parties, but the pack does not say which fact lists them.",
      "Add `decider:` with the id of a fact to pack.yaml, or remove `by`.",
    ],
    "pack/not-matched": (a) => [
      `Nothing is matched on ${quoted(a.key)}: \`matching\` in pack.yaml does not name a fact for it.`,
      `Name the fact in \`matching\`, or remove ${quoted(a.key)} here.`,
    ],
    "pack/fact-kind": (a) => [
      `The fact ${quoted(a.fact)} has to be of kind ${a.expected} here.`,
      "Name another fact, or change its kind in facts.yaml.",
    ],
    "pack/phase-without-value": (a) => [
      `The phase ${quoted(a.phase)} is not a value of the fact ${quoted(a.fact)}.`,
      "Add it to the values of that fact, or rename the phase.",
    ],
    "pack/value-without-phase": (a) => [
      `The fact ${quoted(a.fact)} has the value ${quoted(a.value)}, which is not a phase.`,
      "Add the phase to phases.yaml, or remove the value.",
    ],
    "pack/circular": (a) => [
      `These facts depend on each other: ${a.facts.join(" → ")}.`,
      "Change one of the conditions so that the circle is broken.",
    ],
    "pack/large-condition": (a) => [
      `This condition is too large. It ${combines(a.facts)}${a.phase === null ? "" : ` Some come in through ${quoted(a.phase)}, which follows from other facts.`}`,
      a.phase === null
        ? "Split it over several rules that each ask about fewer facts, or turn questions that belong together into one fact."
        : `Leave ${quoted(a.phase)} out here, split the condition over several rules, or write fewer lines in the derivation of the phase.`,
    ],
    "pack/large-derivation": (a) => [
      `The derivation of the phase is too large. It ${combines(a.facts)}`,
      "Write fewer lines, let each line ask about fewer facts, or turn questions that belong together into one fact.",
    ],
    "pack/bad-range": (a) => [`The minimum ${a.min} is above the maximum ${a.max}.`, "Change one of the two."],
    "pack/bad-condition": (a) => [
      `A condition cannot be ${kinds[a.found]}.`,
      "Write a fact with a value, such as `{ phase: pilot }`.",
    ],
    "pack/empty-condition": () => ["This condition asks nothing.", "Add a fact with a value, or remove the condition."],
    "pack/value-on-set": (a) => [
      `The fact ${quoted(a.fact)} holds several values, so a bare value or list is not clear.`,
      `Write \`${a.fact}: { includes: [${a.example}] }\` or \`${a.fact}: { lacks: [${a.example}] }\`.`,
    ],
    "pack/test-on-one": (a) => [
      `The fact ${quoted(a.fact)} holds one value.`,
      `Write \`${a.fact}: ${a.example}\`, or a list of the values that it may have.`,
    ],
    "pack/unknown-test": (a) => [
      `The fact ${quoted(a.fact)} cannot be tested with ${quoted(a.test)}.`,
      meant(a.suggestion, "Choose from includes, lacks or count."),
    ],
    "pack/bad-value": (a) => [
      `The test of ${quoted(a.fact)} cannot be ${kinds[a.found]}.`,
      a.found === "yes-no" ? "Write the word yes or no." : "Write a value, or a list of values.",
    ],
    "pack/bad-count": (a) => [
      `It is not clear how to count ${quoted(a.fact)}.`,
      "Write `count: { min: 2 }`, with min, max or both as whole numbers.",
    ],
    "pack/not-here": (a) => [
      `You cannot ask about ${quoted(a.name)} in ${places[a.place]}.`,
      "Ask about a fact; `mixwijzer help rule-language` says what may be asked where.",
    ],
    "pack/bad-effect": () => [
      "An effect does one thing to one level.",
      "Write one of favour, oppose, require, exclude or limit, such as `{ favour: LEVEL, strength: slight }`.",
    ],
    "pack/effect-strength": (a) =>
      a.needed
        ? [
            `The effect ${quoted(a.effect)} does not say how strong it is.`,
            "Add `strength: slight`, moderate or strong.",
          ]
        : [`The effect ${quoted(a.effect)} has no strength.`, "Remove `strength`."],
    "pack/effect-role": (a) => [
      `The role of the effect ${quoted(a.effect)} is not right.`,
      "Write `role: support` with limit. With require you may write `role: lead`. Other effects have no role.",
    ],
    "pack/limited-form": (a) => [
      `A limit holds for a whole level, and ${quoted(a.target)} is a form.`,
      "Name the level, or use oppose or exclude for the form.",
    ],

    "usage/unknown-topic": (a) => [
      `There is no help on ${quoted(a.topic)}.`,
      meant(a.suggestion, `There is help on every command, and on ${listed(a.topics, "and")}.`),
    ],
    "usage/unknown-command": (a) => [
      `There is no command ${quoted(a.command)}.`,
      meant(a.suggestion, "See all commands with `mixwijzer --help`."),
    ],
    "usage/unknown-option": (a) => [
      `There is no option ${quoted(a.option)}.`,
      meant(a.suggestion, "See the options with `--help`."),
    ],
    "usage/missing-argument": (a) => [
      `The command ${quoted(a.command)} needs ${quoted(a.argument)}.`,
      a.choices.length > 0
        ? `Choose from ${listed(a.choices, "or")}: \`mixwijzer ${a.command} ${a.choices[0]}\`.`
        : `See how it is used with \`mixwijzer ${a.command} --help\`.`,
    ],
    "usage/missing-value": (a) => [`The option ${quoted(a.option)} needs a value.`, "Write the value after it."],
    "usage/too-many-arguments": (a) => [
      `The command ${quoted(a.command)} takes at most ${a.maximum} ${a.maximum === 1 ? "argument" : "arguments"}.`,
      "Remove the rest, or put a name with spaces between quotes.",
    ],
    "usage/bad-value": (a) => [cannotBe(a.option, a.value), choose(a.suggestion, a.choices)],
    "usage/not-a-shard": (a) => [
      cannotBe(a.option, a.value),
      "Give the number of the part and of all parts, such as 2/5.",
    ],
    "usage/not-a-date": (a) => [cannotBe(a.option, a.value), "Write the date as year-month-day, such as 2026-11-23."],
    "usage/needs-folder": (a) => [
      "This makes more than one file, and the output takes only one.",
      `Name the folder for the files with ${quoted(a.option)}.`,
    ],
    "usage/needs-another": (a) => [
      `Comparing takes the answers of at least two people, and there ${a.count === 1 ? "is one case" : "are none"} here.`,
      "Name the files of the others as well: `mixwijzer compare anna.yaml bert.yaml`.",
    ],
    "usage/needs-file": (a) => [
      `The format ${quoted(a.format)} is not text, and cannot be shown on the screen.`,
      "Name the file for it with `-o`.",
    ],
    "usage/annex-needs-file": () => [
      "Annexes in a file of their own need a memo in a file.",
      "Name the file for the memo with `-o`; the annexes come beside it.",
    ],
    "usage/no-commit": (a) => [
      `Git gives no rules from the commit ${quoted(a.ref)} (${a.reason}).`,
      "Name a branch, tag or commit that `git log` knows, or a folder.",
    ],
    "usage/bad-extension": (a) => [
      `This command cannot write ${quoted(a.path)}: it makes no ${quoted(a.extension)}${a.offered.length === 0 ? "" : ` but ${joined(a.offered.map(quoted), "or")}`}.`,
      ways[a.way],
    ],
    "usage/not-a-number": (a) => [cannotBe(a.option, a.value), "Give a whole number, 0 or more."],
    "usage/bad-width": (a) => [cannotBe(a.option, a.value), `Give a whole number of columns, ${a.least} or more.`],
    "usage/conflicting-options": (a) => [
      `The options ${quoted(a.option)} and ${quoted(a.other)} do not go together.`,
      "Choose one of the two.",
    ],
    "usage/file-exists": (a) => [
      `The file ${quoted(a.path)} already exists and was left as it is.`,
      "Choose another name, or add `--force` to replace it.",
    ],
    "usage/files-exist": (a) => [
      `In the folder ${quoted(a.folder)}, ${a.count} files exist already, ${quoted(a.path)} among them. Nothing was written.`,
      "Choose another folder, or add `--force` to replace them.",
    ],
    "usage/overwrites-input": (a) => [
      `The file ${quoted(a.path)} is itself the input, and was not overwritten.`,
      "Choose another name for the result.",
    ],
    "usage/cannot-print": (a) => [
      `The result could not be written to standard output (${a.reason}).`,
      "Check where the output goes: is there space left, and may you write there?",
    ],
    "usage/not-a-terminal": (a) => [
      `${quoted(a.command)} asks questions, and this is not a terminal.`,
      "Give a case file: `mixwijzer advise case.yaml`. Or answer in plain lines: `mixwijzer --plain`.",
    ],
    "template/unknown-name": (a) => [`A memo has no part ${quoted(a.name)}.`, choose(a.suggestion, a.known)],
    "template/section-in-text": (a) => [
      `The part ${quoted(a.name)} stands among other text.`,
      "Put it on a line without other text.",
    ],
    "template/no-sections": (a) => [
      `${quoted(a.path)} names no part of the memo.`,
      "Say which part comes where, each on a line of its own, such as {{recommendation}}.",
    ],
    "session/none": () => [
      "There is no interview to continue in this folder.",
      "Start one with `mixwijzer`, or go to the folder in which you started it.",
    ],
    "session/waiting": (a) => [
      "An interview in this folder was not finished.",
      `Continue it with ${command(a.command)}, or start again with \`--new\`, which drops its answers.`,
    ],
    "session/input-ended": (a) => [
      "The answers ended before the questions did.",
      `Continue with ${command(a.command)}, or give an answer to every question: one a line.`,
    ],
    "session/outside-folder": (a) => [
      `The unfinished interview is about ${quoted(a.path)}, which is outside this folder. It is not opened automatically.`,
      "If that is the case you mean, name it: `mixwijzer advise <file> --ask --resume`.",
    ],
    "session/cannot-write-back": (a) =>
      notWritten(
        a,
        `Answers cannot be written into ${quoted(a.path)} as it is written.`,
        "Write it as plain YAML or JSON, or start from nothing with `mixwijzer`.",
      ),
    "session/other-case": (a) => [
      a.path === null
        ? "The interview that was not finished is not about this case file."
        : `The interview that was not finished is about ${quoted(a.path)}.`,
      `Continue that one with ${command(a.command)}, or start again with \`--new\`, which drops its answers.`,
    ],
    "session/damaged": (a) => [
      `The interview in ${quoted(a.path)} cannot be read: the file is damaged, or it is not a saved interview.`,
      "Start again with `--new`, or put back a good copy of the file.",
    ],
    "session/other-version": (a) => [
      `The interview in ${quoted(a.path)} was saved by another version of mixwijzer.`,
      "Continue it in that version, or start again with `--new`.",
    ],
    "session/other-pack": (a) => [
      `The interview that was not finished used the rules ${quoted(a.held)}; these are the rules ${quoted(a.now)}.`,
      "Name the folder of those other rules with `--rules`, or start again with `--new`.",
    ],
    "session/changed-rules": (a) => [
      `The rules have changed since this interview began: from ${a.held} to ${a.now}.`,
      "Your answers stay. The advice and the next questions come from the new rules.",
    ],
    "session/dropped": (a) => [
      `These answers or notes no longer fit the rules: ${listed(a.questions, "and")}.`,
      "Your answers to the other questions stay. What still matters is asked again.",
    ],
    "usage/case-not-found": (a) => [`There is no case ${quoted(a.id)}.`, choose(a.suggestion, a.known)],
    "usage/several-cases": (a) => [
      `The file ${quoted(a.path)} holds several cases.`,
      `Choose one with \`--case\`: ${listed(a.ids, "or")}.`,
    ],
    "usage/unknown-level": unknownLevel,
    "usage/unknown-fact": (a) => unknownFact(a.fact, a.suggestion),
    "usage/unknown-rule": (a) => [`There is no rule ${quoted(a.rule)}.`, meant(a.suggestion, seeAllRules)],

    "lint/uncited-statement": (a) => [
      `Nothing in the pack cites the statement ${quoted(a.statement)}.`,
      "Cite it in a rule, condition, form, caution or check, or remove it.",
    ],
    "lint/unused-fact": (a) => [
      `Nothing in the pack asks about the fact ${quoted(a.fact)}.`,
      "Use it in a condition, or remove it.",
    ],
    "lint/missing-text": (a) => [`${quoted(a.id)} has no text in the language ${a.language}.`, addText(a.language)],
    "lint/same-text": (a) => [
      `The text of ${quoted(a.id)} is the same in both languages: ${quoted(a.text)}.`,
      "Translate the text.",
    ],
    "lint/general-without-scope": (a) => [
      `${quoted(a.id)} has a general wording, but the pack has no scope outside which it would be used.`,
      "Add `scope` to pack.yaml, or remove `general`.",
    ],
    "lint/never-fires": (a) => [`${quoted(a.rule)} can never be true.`, "Change its condition, or remove it."],
    "lint/never-met": (a) => [
      `${quoted(a.rule)} can never be met in a case in which the advice shows it.`,
      "Change `met` or `when`, or leave `met` out.",
    ],
    "lint/never-relevant": (a) => [
      `The fact ${quoted(a.fact)} can never be relevant.`,
      "Change `relevant`, or leave it out.",
    ],
    "lint/always-fires": (a) => [
      `The condition of ${quoted(a.rule)} is always true.`,
      "Leave the condition out, or change it.",
    ],
    "lint/same-rule": (a) => [
      `${quoted(a.rule)} and ${quoted(a.other)} say the same.`,
      "Keep one of the two, with the citations of both.",
    ],
    "lint/untested-rule": (a) =>
      a.test === null
        ? [
            `No test shows that ${quoted(a.rule)} is ${a.lacks === "fires" ? "ever true" : "ever false"}.`,
            `Add a test with \`${a.lacks}: [${a.rule}]\`.`,
          ]
        : [
            `No test lists ${quoted(a.rule)} under \`${a.lacks}\`.`,
            `It is ${a.lacks === "fires" ? "true" : "false"} in the test ${quoted(a.test)}: if it should be, list it there.`,
          ],
    "lint/bad-lines": (a) => [
      `The line numbers ${quoted(a.lines)} of ${quoted(a.id)} cannot be right.`,
      "Count from 1 and put the lowest number first, as in 324-328.",
    ],
    "lint/incomplete-level": (a) => [
      `The level ${quoted(a.level)} has no ${a.lacks}.`,
      `Add at least one under \`${a.lacks}\`.`,
    ],
    "lint/underived-phase": (a) => [
      `No answers lead to the phase ${quoted(a.phase)}; a case that gives it is told that its facts fit another phase.`,
      "Add a line to `derivation` for it.",
    ],
    "lint/phase-without-lead": (a) => [
      `The phase ${quoted(a.phase)} alone gives a mix without a lead.`,
      "Make the baseline of the phase stronger.",
    ],
    "lint/test-failed": (a) => [
      `The test ${quoted(a.test)} expects ${a.path}: ${a.expected}, and the advice says ${a.actual}.`,
      "Change the rules, or the test if it is wrong.",
    ],
    "lint/no-tests": () => ["The pack has no tests.", "Add case files with `expect` in the folder tests."],

    "accept/unused": (a) => [
      `The case accepts ${quoted(a.rule)}, but there is nothing to accept.`,
      "Remove this entry from `accept`.",
    ],
    "accept/expired": (a) => [
      `The case accepted ${quoted(a.rule)} until ${a.until}. The finding counts again.`,
      "Fix what was found and remove this entry from `accept`, or agree on a new date.",
    ],

    "check/expectation-failed": (a) => [
      `The case ${quoted(a.id)} expects ${a.path}: ${a.expected}, and the advice says ${a.actual}.`,
      "Change the case, or what it expects.",
    ],
    "check/too-many-warnings": (a) => [
      `There ${agree(a.count, "is", "are")} ${counted(a.count, "warning", "warnings")}, and the maximum is ${a.maximum}.`,
      "Fix warnings, or allow more with `--max-warnings`.",
    ],
    "check/failing-findings": (a) => [
      `${counted(a.count, "finding that is not an error fails", "findings that are not errors fail")} the run, because of ${command(`--fail-on ${a.severity}`)}.`,
      "Fix what was found, or change the limit.",
    ],
    "check/stale-baseline": (a) => [
      `The baseline holds ${quote(a.entry)}, which is no longer found.`,
      "Good: drop it from the baseline with `--update-baseline`.",
    ],
    "check/baseline-grows": (a) => [
      `The baseline ${quoted(a.path)} would grow by ${a.count}; the first is ${quote(a.entry)}. It was left as it is.`,
      "Fix what is new, or add `--force` to take it into the baseline.",
    ],
    "check/cannot-update": (a) =>
      notWritten(
        a,
        `The expectations of the cases in ${quoted(a.path)} could not be rewritten.`,
        "Change it by hand, as the findings say. If the file was changed meanwhile, try again.",
      ),
    "check/not-a-blob": (a) => [
      `${quoted(a.path)} does not hold the results of a shard.`,
      "Make it with `mixwijzer check --shard 1/2 --format blob`.",
    ],
    "check/missing-shard": (a) => [
      `The results of shard ${a.index} of ${a.count} are missing.`,
      "Give the files of all shards; see whether each of them was run.",
    ],
    "check/double-shard": (a) => [
      `Shard ${a.index} appears twice: in ${quoted(a.path)} and in ${quoted(a.other)}.`,
      "Give the file of each shard once.",
    ],
    "check/other-version": (a) => [
      `${quoted(a.path)} was made by mixwijzer ${a.found}, and this is ${a.expected}.`,
      "Use one version for all shards and for merge.",
    ],
    "check/other-rules": (a) => [
      `${quoted(a.path)} was made with the rules ${a.found}, and these are the rules ${a.expected}.`,
      "Run all shards again with these rules, or give merge the `--rules` that the shards were made with.",
    ],
    "check/other-run": (a) => [
      `${quoted(a.path)} and ${quoted(a.other)} are not parts of one run: the files, the language or the number of shards differ.`,
      "Give the files of one run.",
    ],
    "check/shared-cache": (a) => [
      `The cache ${quoted(a.path)} is under version control. In CI it is not used: whoever changes it decides what is found.`,
      "Take it out of version control and add it to .gitignore, or leave out `--cache`.",
    ],
    "check/unclear-cache": (a) => [
      `It is not certain whether the cache ${quoted(a.path)} is under version control: ${quoted(a.index)} cannot be read reliably. So it is not used in CI.`,
      "Leave out `--cache`, or repair the index of git, for instance with `git read-tree HEAD`.",
    ],
    "check/cache-not-kept": (a) => [
      `The cache ${quoted(a.path)} could not be written (${a.reason}). The next run checks all files again.`,
      "Name a file that may be written with `--cache-location`, or leave out `--cache`.",
    ],
    "check/not-a-cache": (a) => [
      `${quoted(a.path)} exists and is not a cache of mixwijzer, so it is not replaced by one.`,
      "Give `--cache-location` another name, or remove the file.",
    ],
    "check/no-git": () => [
      "The program git was not found, and only git knows what changed.",
      "Install git, or leave out `--changed` and `--staged` to check all files.",
    ],
    "check/no-repository": (a) => [
      `This folder is not in a working tree of git that can be used (${a.reason}).`,
      "Go to a folder of the repository, or leave out `--changed` and `--staged` to check all files.",
    ],
    "check/unknown-ref": (a) => [
      `Git knows no commit ${quoted(a.ref)}.`,
      "Give `--changed` a branch, tag or commit, such as `--changed=main`; write the files and folders before it. A fresh copy in CI may have to fetch it first.",
    ],
    "check/no-shared-commit": (a) => [
      `${quoted(a.ref)} and the commit that is checked out have no commit in common, as far as is known here.`,
      "In CI, fetch the whole history (`fetch-depth: 0` on GitHub, `GIT_DEPTH: 0` on GitLab).",
    ],
    "check/git-failed": (a) => [
      `Git could not say what changed: ${a.reason}`,
      "See what `git status` says, or leave out `--changed` and `--staged` to check all files.",
    ],
    "check/no-baseline": (a) => [
      `The baseline ${quoted(a.path)} does not exist.`,
      "Check the name, or make it with `--update-baseline`.",
    ],
    "check/bad-baseline": (a) => [
      `${quoted(a.path)} is not a baseline that can be read.`,
      "Remove the file and make it again with `--update-baseline`.",
    ],

    "portfolio/not-a-portfolio": (a) => [
      `${quoted(a.path)} is not a portfolio that can be read.`,
      "Make one with `mixwijzer portfolio … --format json -o FILE`, and give that with `--since`.",
    ],
    "portfolio/unknown-since": (a) => [
      `There is no file ${quoted(a.since)}, and git has no such commit (${a.reason}).`,
      "Give `--since` an earlier portfolio as JSON, or a branch, tag or commit of git.",
    ],

    "internal/bug": (a) => [
      `Something went wrong inside mixwijzer: ${a.message}`,
      "This is not your mistake. Please report it, with the command you gave and what it shows with MIXWIJZER_DEBUG=1.",
    ],
  },
};
