import type { CheckedCase, CheckedPoint, CheckFinding, CheckResult } from "../../batch/check-result.ts";
import { type Gate, isFailing } from "../../batch/judge.ts";
import { escapeXml, escapeXmlAttribute } from "../escape.ts";
import type { CheckContext, Reporter } from "./reporter.ts";
import { acceptedWords, inLanguageOf, plainMessage } from "./shared-parts.ts";

/** `skipped`: it would fail, and the case accepts that. */
type Outcome = "failure" | "error" | "skipped";

/** What is told of one test of a suite. */
interface TestPart {
  readonly name: string;
  readonly className: string;
  /** What became of it; absent: it passes. */
  readonly outcome?: { readonly kind: Outcome; readonly finding: CheckFinding };
  /** What is to be said of a test that passes all the same. */
  readonly remarks: readonly CheckFinding[];
}

/** A test, and the result that it is of, in whose language it is told. */
interface Test extends TestPart {
  readonly result: CheckResult;
}

/** JUnit XML: a suite a file; in it a test for each case, each expectation and each check of its plan. */
export function junitReporter(context: CheckContext): Reporter {
  const suites = new Map<string, CheckResult[]>();
  const gates: CheckResult[] = [];
  return {
    take: (result) => {
      if (result.findings.some(({ kind }) => kind === "gate")) {
        const findings = result.findings.filter(({ rule }) => rule !== toldByTests);
        if (findings.length > 0) gates.push({ ...result, findings });
        return "";
      }
      const suite = suites.get(result.file);
      if (suite === undefined) suites.set(result.file, [result]);
      else suite.push(result);
      return "";
    },
    finish: ({ gate }) => {
      const written = [
        ...[...suites].map(([file, results]) => writeSuite(file, file, testsOf(results, gate), context)),
        ...gates.map((result) => writeSuite(gateSuite, result.file, numbered(testsOf([result], gate)), context)),
      ];
      const body = written.map(({ xml }) => xml).join("");
      // The schema has no number of skipped tests for all suites together.
      const sum = { ...sumOf(written.map(({ counts }) => counts)), skipped: 0 };
      return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="mixwijzer check"${attributes(sum)}>\n${body}</testsuites>\n`;
    },
  };
}

/** The suite of what fails the run as a whole. */
const gateSuite = "gate";

/** Tests that fail because of the severity of what was found are there themselves, and would be counted twice. */
const toldByTests = "gate/failing-findings";

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

function sumOf(counts: readonly Counts[]): Counts {
  const sum = (name: keyof Counts): number => counts.reduce((total, each) => total + each[name], 0);
  return { tests: sum("tests"), failures: sum("failures"), errors: sum("errors"), skipped: sum("skipped") };
}

function testsOf(results: readonly CheckResult[], gate: Gate): readonly Test[] {
  return results.flatMap((result) => {
    const { file, case: checked, findings } = result;
    const parts =
      checked === null
        ? findings.map((finding) => inputTest(finding, file, gate))
        : caseTests(classOf(file, checked), checked, findings, gate);
    return parts.map((part): Test => ({ ...part, result }));
  });
}

/** Two of one name would be taken for the same. */
function numbered(tests: readonly Test[]): readonly Test[] {
  const seen = new Map<string, number>();
  return tests.map((test) => {
    const number = (seen.get(test.name) ?? 0) + 1;
    seen.set(test.name, number);
    return number === 1 ? test : { ...test, name: `${test.name} ${number}` };
  });
}

function inputTest(finding: CheckFinding, file: string, gate: Gate): TestPart {
  const at = finding.place === null ? "" : `:${finding.place.line}:${finding.place.column}`;
  const test = { name: `${finding.rule}${at}`, className: finding.kind === "gate" ? gateSuite : file };
  if (!isFailing(finding.severity, gate)) return { ...test, remarks: [finding] };
  const isBroken = finding.kind === "input" && finding.severity === "error";
  return { ...test, outcome: { kind: isBroken ? "error" : "failure", finding }, remarks: [] };
}

/** Cases in two files may be called the same. Readers that make packages of it cut at the last dot. */
function classOf(file: string, { id }: CheckedCase): string {
  return `${file}.${id}`;
}

/** First the case itself, with what is no expectation or check of it; then those, passed ones too. */
function caseTests(
  className: string,
  checked: CheckedCase,
  findings: readonly CheckFinding[],
  gate: Gate,
): readonly TestPart[] {
  const points = new Map<CheckFinding, CheckedPoint>();
  const tests = checked.points.map((point) => {
    const finding = findings.find((each) => each.rule === point.rule && samePath(each.path, point.path));
    if (finding !== undefined) points.set(finding, point);
    return pointTest(className, point, finding, gate);
  });
  const others = findings.filter((finding) => !points.has(finding));
  const apart = others.filter(({ severity, accepted }) => accepted !== undefined || isFailing(severity, gate));
  return [
    { name: checked.title, className, remarks: others.filter((finding) => !apart.includes(finding)) },
    ...apart.map((finding): TestPart => withOutcome(className, finding.rule, finding)),
    ...tests,
  ];
}

function samePath(a: readonly (string | number)[], b: readonly (string | number)[]): boolean {
  return a.join("/") === b.join("/");
}

function pointTest(
  className: string,
  { kind, rule, path }: CheckedPoint,
  finding: CheckFinding | undefined,
  gate: Gate,
): TestPart {
  const name = kind === "expectation" ? path.join(".") : rule;
  if (finding === undefined) return { name, className, remarks: [] };
  const { severity, accepted } = finding;
  const isApart = accepted !== undefined || isFailing(severity, gate);
  return isApart ? withOutcome(className, name, finding) : { name, className, remarks: [finding] };
}

function withOutcome(className: string, name: string, finding: CheckFinding): TestPart {
  const kind = finding.accepted === undefined ? "failure" : "skipped";
  return { name, className, outcome: { kind, finding }, remarks: [] };
}

function writeSuite(
  name: string,
  file: string,
  tests: readonly Test[],
  context: CheckContext,
): { readonly xml: string; readonly counts: Counts } {
  const count = (kind: Outcome): number => tests.filter(({ outcome }) => outcome?.kind === kind).length;
  const counts = { tests: tests.length, failures: count("failure"), errors: count("error"), skipped: count("skipped") };
  const body = tests.map((test) => writeTest(test, file, context)).join("");
  return {
    xml: `  <testsuite name="${escapeXmlAttribute(name)}"${attributes(counts)}${fileAttribute(file, context)}>\n${body}  </testsuite>\n`,
    counts,
  };
}

function attributes({ tests, failures, errors, skipped }: Counts): string {
  const some = skipped === 0 ? "" : ` skipped="${skipped}"`;
  return ` tests="${tests}" failures="${failures}" errors="${errors}"${some} time="0"`;
}

/** From the root of the repository, as readers that link to the file look for it. */
function fileAttribute(file: string, { inRepository }: CheckContext): string {
  return ` file="${escapeXmlAttribute(inRepository(file))}"`;
}

function writeTest({ name, className, outcome, remarks, result }: Test, file: string, run: CheckContext): string {
  const context = inLanguageOf(result, run);
  const head = `    <testcase name="${escapeXmlAttribute(name)}" classname="${escapeXmlAttribute(className)}" time="0"`;
  const tell = (finding: CheckFinding): string =>
    escapeXml(`${whereOf(finding, file)}\n${plainMessage(finding, context)}`);
  const content = [
    ...(outcome === undefined ? [] : [writeOutcome(outcome.kind, outcome.finding, tell, context)]),
    ...(remarks.length === 0 ? [] : [`<system-out>${remarks.map(tell).join("\n\n")}</system-out>`]),
  ];
  return content.length === 0 ? `${head}/>\n` : `${head}>\n      ${content.join("\n      ")}\n    </testcase>\n`;
}

function writeOutcome(
  kind: Outcome,
  finding: CheckFinding,
  tell: (finding: CheckFinding) => string,
  context: CheckContext,
): string {
  const { rule } = finding;
  const message = acceptedWords(finding, context) ?? finding.message;
  return `<${kind} type="${escapeXmlAttribute(rule)}" message="${escapeXmlAttribute(message)}">${tell(finding)}</${kind}>`;
}

function whereOf({ place, rule, severity }: CheckFinding, file: string): string {
  const where = place === null ? file : `${file}:${place.line}:${place.column}`;
  return `${where} ${severity} ${rule}`;
}
