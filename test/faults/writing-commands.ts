import { example } from "../scenarios/run.ts";

/** A command that writes a file; all of them together are all ways in which the program writes. */
export interface WritingCommand {
  readonly name: string;
  readonly args: readonly string[];
  /** The file that it writes. */
  readonly target: string;
  /** What is in the folder beside the cases. */
  readonly files?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What is told where the file cannot be written, if not `file/cannot-write`. */
  readonly tells?: string;
  /** The exit code then, if not 2. */
  readonly code?: number;
}

const long = "A long note on the theme. ".repeat(500);

/** A case file of more than eight kibibytes, with an expectation that does not hold. */
export const wrongCase = example("b2-hybrid-teachers")
  .replace(/^ {2}lead: .*$/m, "  lead: [funding]")
  .concat(`# ${long}\n`);

/** Many cases with something to find in each. */
const manyCases = Array.from(
  { length: 60 },
  (_, index) => `id: case-${index}\ntitle: Case ${index}\nfacts: { phase: pilot }\nexpect: { phase: scale-up }\n`,
).join("---\n");

/** The files that every command finds. */
export const caseFiles = { "a.yaml": wrongCase, "many/cases.yaml": manyCases };

const lines = (...each: readonly string[]): string => each.map((line) => `${line}\n`).join("");

/** The ways to write a report to a file that is named. */
const reports: readonly WritingCommand[] = [
  ["advise", "a.yaml", "--verbose"],
  ["explain", "a.yaml"],
  ["what-if", "a.yaml", "--set", "phase=scale-up", "--format", "json"],
  ["compare", "a.yaml", "many"],
  ["schema", "case"],
  ["rules", "list"],
  ["rules", "show", "funding", "--format", "json"],
  ["memo", "a.yaml", "--format", "markdown"],
  ["explore", "a.yaml"],
  ["memo", "a.yaml", "--format", "docx"],
  ["check", "many", "--format", "json"],
  ["check", "many", "--shard", "1/1", "--format", "blob"],
].map((args) => ({ name: args.join(" "), args: [...args, "--force", "-o", "out.txt"], target: "out.txt" }));

/** Every command that writes a file, with each of the ways in which it does. */
export const writingCommands: readonly WritingCommand[] = [
  ...reports,
  { name: "init", args: ["init", "out.yaml", "--force"], target: "out.yaml" },
  { name: "memo --out", args: ["memo", "a.yaml", "--out", "memos", "--force"], target: "memos/b2-hybrid-teachers.md" },
  {
    name: "check --output.sarif",
    args: ["check", "many", "--force", "--output.sarif", "out.sarif"],
    target: "out.sarif",
  },
  { name: "check --update", args: ["check", "a.yaml", "--update"], target: "a.yaml" },
  { name: "check --update of a folder", args: ["check", ".", "--update"], target: "a.yaml" },
  {
    name: "check --update-baseline",
    args: ["check", "many", "--baseline", "base.json", "--update-baseline", "--force"],
    target: "base.json",
    files: { "base.json": '{"schema":"mixwijzer/baseline/1","findings":[]}\n' },
  },
  {
    name: "check --cache",
    args: ["check", "many", "--cache"],
    target: ".mixwijzer-cache.json",
    tells: "check/cache-not-kept",
    // As without it: what the cases expect does not hold.
    code: 1,
  },
  {
    name: "check with a summary on GitHub",
    args: ["check", "many", "--verbose"],
    target: "summary.md",
    files: { "summary.md": "# Before\n" },
    env: { GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: "summary.md" },
  },
];

/** Answers that lead a new interview to its end: nothing is known, no more questions, nothing in use or planned. */
const answers = [...Array.from({ length: 40 }, () => "u"), "1", "", ""];

/**
 * What an interview writes. It goes on where something cannot be kept or saved, so that nothing of what was said is
 * lost; it ends with 2 where the advice or a case file that was named could not be written.
 */
export const interviewCommands: readonly WritingCommand[] = [
  {
    name: "the session of an interview",
    args: ["--plain", "--new"],
    input: lines(`Teachers ${"x".repeat(2000)}`),
    target: ".mixwijzer-session.json",
    tells: "could not be kept",
  },
  {
    name: "a case file from an interview",
    args: ["--plain", "--new"],
    input: lines("Teachers", ...answers, "save", "out.yaml", "2", "back", "quit"),
    target: "out.yaml",
    code: 0,
  },
  {
    name: "the report of an interview",
    args: ["--plain", "--new"],
    input: lines("Teachers", ...answers, "report", "out.md", "2", "back", "quit"),
    target: "out.md",
    code: 0,
  },
  {
    name: "the memo of an interview",
    args: ["--plain", "--new"],
    input: lines("Teachers", ...answers, "memo", "out.docx", "2", "back", "quit"),
    target: "out.docx",
    code: 0,
  },
  {
    name: "the advice of an interview",
    args: ["--plain", "--new", "--force", "-o", "out.txt"],
    input: lines("Teachers", ...answers, "quit"),
    target: "out.txt",
  },
  {
    name: "answers in a case file that was named",
    args: ["advise", "open.yaml", "--ask", "--plain", "--new"],
    input: lines("technology", ...answers, "quit"),
    target: "open.yaml",
    files: { "open.yaml": wrongCase.replace(/^ {2}field: .*\n/m, "") },
  },
];
