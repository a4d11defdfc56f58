import type { CertainFound, CheckWording } from "../check-wording.ts";
import { agree, counted, joined } from "../sentence.ts";
import { mayTurnOut, quote } from "./phrases.ts";

const expectationHelp = "See whether the facts are right. If the advice is right, change what the case expects.";
const contradictionHelp = "Check the phase and the facts; one of the two is not right.";

/** Not proved is not false, and is not said to be. */
function certainNow(place: string, elsewhere: string, found: Omit<CertainFound, "expected">): string {
  const { proved, opposite, unproved, open } = found;
  const facts = joined(
    open.map((label) => `“${label}”`),
    "and",
  );
  return [
    opposite === null ? "" : ` Certainly ${elsewhere}: ${opposite}.`,
    unproved === null ? "" : ` Not proved, which does not mean that it is not so: ${unproved}.`,
    open.length === 0 ? "" : ` It depends on ${facts}, among others.`,
    ` Certainly ${place}: ${proved ?? "none"}.`,
  ].join("");
}

/** What `check` says, in English. */
export const check: CheckWording = {
  kinds: {
    input: "broken input",
    expectation: "unmet expectation",
    audit: "check of the plan",
    contradiction: "contradiction in the facts",
    caution: "caution",
    open: "open question",
    accept: "what a case accepts",
    gate: "the run as a whole",
  },
  severities: { error: "error", warning: "warning", note: "note" },
  accepted: "accepted",
  acceptedBecause: ({ because, until, by }) =>
    `Accepted${by === undefined ? "" : ` by ${by}`}${until === undefined ? "" : ` until ${until}`}: ${because}`,
  none: "none",
  or: (words) => joined(words, "or"),
  quote,
  and: (words) => joined(words, "and"),
  expectation: {
    subject: {
      lead: "the levels to focus on",
      support: "the levels to support with",
      later: "the levels for later",
      avoid: "the levels to avoid",
      balance: "the balance",
      phase: "the phase",
      cautions: "the cautions",
      audit: "the findings about the plan",
      companions: "what stands beside the mix",
      settled: "the certainty of the mix",
    },
    includes: (expected, mix) => `Expected in the mix: ${expected}. The mix is: ${mix}.`,
    excludes: (expected, mix) => `Expected outside the mix: ${expected}. The mix is: ${mix}.`,
    certain: {
      in: ({ expected, ...found }) =>
        `Expected in the mix, whatever the unknown facts turn out to be: ${expected}.${certainNow("in the mix", "outside it", found)}`,
      out: ({ expected, ...found }) =>
        `Expected outside the mix, whatever the unknown facts turn out to be: ${expected}.${certainNow("outside the mix", "in it", found)}`,
    },
    form: (form, level) => `the form “${form}” of ${level}`,
    message: (subject, expected, actual) => `Expected for ${subject}: ${expected}. The advice says: ${actual}.`,
    formStatus: { use: "use", later: "later", avoid: "not advised", open: "still open" },
    settled: { proven: "certain", open: "still open", unproven: "not proven" },
    phaseOpen: "still open",
    answers: { fires: "applies", silent: "does not apply", open: "open" },
    help: expectationHelp,
    missing: [
      "The case has no expectation that can fail, and --require-expect requires one in every case.",
      "Write under `expect:` what the advice has to say about this case.",
    ],
  },
  open: {
    message: (label, effects) => `“${label}” is unknown, and can change the mix: ${effects.join("; ")}.`,
    effect: (values, changes) => `with ${values}: ${changes.join(", ")}`,
    becomes: {
      lead: (level) => `focus on ${level}`,
      support: (level) => `support with ${level}`,
      out: (level) => `without ${level}`,
    },
    help: (question) => `Find this out: ${question}`,
  },
  contradiction: {
    phase: (given, derived) =>
      derived === null
        ? `The case gives the phase ${given}, and the other facts do not fit it.`
        : `The case gives the phase ${given}, and the other facts point to ${derived}.`,
    help: contradictionHelp,
  },
  asks: (what, text) => mayTurnOut(joined(what, "and"), text),
  help: {
    audit: "Change the plan, or the facts if they are not right.",
    asks: "Add to the case what is asked here.",
    caution: "Take this into account in the approach, or change the facts if they are not right.",
    contradiction: "Check which of the facts is right.",
  },
  showRule: (rule) => `More: mixwijzer rules show ${rule}`,
  rules: {
    input: (code) => [
      `The input cannot be used (${code})`,
      `What was read is not a valid case. What is wrong has the code ${code}.`,
      `Change the file as the message says. The mixwijzer guide to error codes, docs/errors.md, explains ${code}.`,
    ],
    expectation: (key) => [
      `The advice does not meet the expectation “${key}”`,
      `The case expects something under “${key}” that the advice does not give.`,
      expectationHelp,
    ],
    contradiction: () => [
      "The phase does not fit the facts",
      "The other facts of the case cannot lead to the phase that it gives.",
      contradictionHelp,
    ],
    accept: (reason) => [
      `What a case accepts is out of date (${reason})`,
      "The case accepts a finding that is no longer found, or the date until which it was accepted has passed.",
      "Do what the message says, under `accept` in the case.",
    ],
    gate: (reason) => [
      `The run fails as a whole (${reason})`,
      "Something that belongs to no single case makes the run fail; the message says what.",
      "Do what the message says, or change the options of the run.",
    ],
    open: (label) => [
      `“${label}” is unknown, and can change the mix`,
      `The case gives no answer to “${label}”, and an answer can by itself change the mix.`,
      "Find out the answer, and put it in the case.",
    ],
  },
  report: {
    because: "Why the advice says so:",
    nothing: "Nothing found.",
    looked: (files, cases, expectations) =>
      `${counted(files, "file", "files")}, ${counted(cases, "case", "cases")}, ${counted(expectations, "expectation", "expectations")}`,
    counts: {
      error: (count) => counted(count, "error", "errors"),
      warning: (count) => counted(count, "warning", "warnings"),
      note: (count) => counted(count, "note", "notes"),
    },
    accepted: (count) =>
      `${counted(count, "finding is", "findings are")} accepted in ${agree(count, "its case", "their cases")}, with the reason, and ${agree(count, "does", "do")} not count.`,
    more: "Why a rule is there: mixwijzer rules show, with the id of the rule.",
    changed: (severity, was) => `${severity} (set by the settings; otherwise ${was})`,
    ignored: (count) =>
      `${counted(count, "file", "files")} left out by .gitignore, the settings or a pattern that starts with !.`,
    off: (count, rules) =>
      `${counted(count, "finding", "findings")} left out, since the settings turn off ${joined(rules, "and")}.`,
    known: (count) =>
      `${counted(count, "known finding", "known findings")} left out, since the baseline lists ${agree(count, "it", "them")}.`,
    notesHidden: (count) =>
      `${counted(count, "note", "notes")} not shown: use --verbose to see ${agree(count, "it", "them")}.`,
    warningsHidden: (count) => `${counted(count, "warning", "warnings")} not shown because of --quiet.`,
    passed: "Passed",
    failed: "Failed",
    broken: "Not everything could be checked",
    undone: "Not everything could be done",
    stale: (count) =>
      `${counted(count, "known problem is", "known problems are")} no longer found, but still in the baseline.`,
    tooMany: (maximum) => `The maximum is ${counted(maximum, "warning", "warnings")}.`,
    cut: (count) =>
      `${counted(count, "more finding is", "more findings are")} not shown here, since GitHub shows no more. The full report has ${agree(count, "it", "them")}.`,
    heading: "Check of the cases",
    columns: {
      case: "Case",
      phase: "Phase",
      found: "Found",
      severity: "Severity",
      where: "Where",
      what: "What",
      rule: "Rule",
    },
    findings: "Findings",
    phaseOpen: "open",
    shortened: "This report is too long for GitHub and was cut here.",
  },
};
