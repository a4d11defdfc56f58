import type { CliWording, CommandText } from "../cli-wording.ts";
import { counted } from "../sentence.ts";
import { written } from "./phrases.ts";

const summary = "Advises which mix of interventions fits a policy theme, and says why.";
const lintOwnRules = { line: "mixwijzer rules lint --rules my-rules", does: "check rules of your own" };

/** What help says of each command; what is not named here is none. */
export const commands = {
  advise: {
    summary: "advice on a case",
    description:
      "Gives the mix of interventions that fits the case, with the role of each intervention, the reasons, what to watch " +
      "out for and what is still open. Without a case it asks you questions, and only those that can change the advice. " +
      "Your answers are saved after every question.",
    examples: [
      { line: "mixwijzer advise teachers.yaml", does: "a report for the terminal" },
      { line: "mixwijzer advise teachers.yaml --verbose", does: "everything there is to tell" },
      {
        line: "mixwijzer advise teachers.yaml --format markdown -o advice.md",
        does: "a Markdown file",
      },
      { line: "mixwijzer advise teachers.yaml --set phase=scale-up", does: "as if one fact were different" },
      { line: "cat teachers.yaml | mixwijzer advise -", does: "from standard input" },
      { line: "mixwijzer advise teachers.yaml --ask", does: "answer what the case leaves open" },
      { line: "mixwijzer --resume", does: "go on with an interview that was not finished" },
    ],
  },
  check: {
    summary: "evaluate many case files; for CI",
    description:
      "Evaluates all cases in files and folders, tests what each expects, checks what each plans, and says what to " +
      "watch out for. Ends with exit code 1 if something is wrong, and with 2 if not everything could be read.",
    examples: [
      { line: "mixwijzer check cases", does: "all YAML and NDJSON files below a folder" },
      { line: "mixwijzer check 'cases/**/*.yaml' --fail-on warning", does: "a pattern; warnings count as well" },
      { line: "mixwijzer check cases --output.json report.json", does: "for people, and as data in a file" },
      { line: "cat cases.ndjson | mixwijzer check - --format ndjson", does: "as a filter: a line in, a line out" },
    ],
  },
  merge: {
    summary: "put the parts of a check together",
    description:
      "Makes any report of a check that was run in parts, each with --shard and --format blob. The result is what one " +
      "run on all files would have given. Stops if a part is missing, is there twice or comes from another run.",
    examples: [
      { line: "mixwijzer check cases --shard 1/2 --format blob -o blobs/1.json", does: "the first of two parts" },
      { line: "mixwijzer merge blobs --output.sarif report.sarif", does: "both parts together, as two reports" },
    ],
  },
  memo: {
    summary: "a memo for the decision-maker",
    description:
      "Writes the advice as a decision memo: with the recommendation, the options, the risks, what has to be done and what " +
      "is not known yet. What mixwijzer cannot know, such as names and amounts, is left as a gap to fill in, and the gaps " +
      "are listed at the end.",
    examples: [
      { line: "mixwijzer memo teachers.yaml -o memo.md", does: "one memo, in Markdown" },
      { line: "mixwijzer memo teachers.yaml --date 2026-11-23", does: "with a date other than today’s" },
      { line: "mixwijzer memo 'cases/**/*.yaml' --out memos", does: "a memo for each case, with an overview" },
    ],
  },
  portfolio: {
    summary: "many themes side by side",
    description:
      "Puts the advice on all cases side by side: which role each level has in each theme, how certain that is, what is " +
      "found more often, which open question settles most themes, and what themes could share. For the screen, as a " +
      "page to search and sort in, as a document, or as CSV for a spreadsheet.",
    examples: [
      { line: "mixwijzer portfolio cases", does: "all cases below a folder, on the screen" },
      { line: "mixwijzer portfolio cases -o portfolio.html", does: "one page, to search, choose and sort in" },
      { line: "mixwijzer portfolio cases -o portfolio.csv", does: "a row for each theme, for a spreadsheet" },
      { line: "mixwijzer portfolio cases --since main", does: "also what changed since a branch of git" },
    ],
  },
  explain: {
    summary: "why, why not, and what would change it",
    description:
      "Says for each level which rules count for and against it, which rules nearly do and what is missing, what was " +
      "decisive, and which changes in the facts would give the level another role.",
    examples: [
      { line: "mixwijzer explain teachers.yaml", does: "all levels" },
      { line: "mixwijzer explain teachers.yaml monitoring", does: "one level, by its id, numeral or name" },
      { line: "mixwijzer explain teachers.yaml phase", does: "why it is this phase" },
      { line: "mixwijzer explain teachers.yaml regulation", does: "an instrument beside the mix" },
    ],
  },
  "what-if": {
    summary: "the advice before and after a change in the facts",
    description:
      "Compares the advice on the case with the advice on the same case with other facts, and shows only what differs.",
    examples: [
      {
        line: "mixwijzer what-if teachers.yaml --set phase=scale-up",
        does: "what changes once the theme scales up",
      },
      {
        line: "mixwijzer what-if teachers.yaml --set actors=education --set maturity=unknown",
        does: "several facts at once",
      },
    ],
  },
  compare: {
    summary: "what several people answered about one theme, side by side",
    description:
      "Compares the case files of people who answered about the same theme: which mix each one’s answers give, where they " +
      "differ, whether that matters for the mix, which difference to talk about first, and what is the same whatever you " +
      "agree on. The first difference is the one that can change the role of most levels; then the one that does so by " +
      "itself. They are called by the ids of the cases, or where two are the same by their files.",
    examples: [
      { line: "mixwijzer compare anna.yaml bert.yaml", does: "the answers of two people" },
      {
        line: "mixwijzer compare answers/ --format markdown -o compared.md",
        does: "all files of a folder, for a document",
      },
    ],
  },
  explore: {
    summary: "a page to think with, for people around a table",
    description:
      "Writes one HTML page that asks the questions, and shows beside them what the mix becomes. It works in any browser " +
      "without a connection, keeps nothing and sends nothing: rules and case are in it. Without a case it starts from nothing.",
    examples: [
      { line: "mixwijzer explore -o theme.html", does: "a page that starts from nothing" },
      {
        line: "mixwijzer explore teachers.yaml -o teachers.html",
        does: "a page on a case, with its answers and notes",
      },
      { line: "mixwijzer explore --rules my-rules -o theme.html", does: "with other rules in it" },
    ],
  },
  init: {
    summary: "a case file to start from",
    description:
      "Makes a case file that lists every fact with its question and the possible answers. Without a file name " +
      "it is printed.",
    examples: [
      { line: "mixwijzer init teachers.yaml", does: "a new file, in the language of the system" },
      { line: "mixwijzer init teachers.yaml --lang nl", does: "the same, in Dutch" },
    ],
  },
  migrate: {
    summary: "write new names into cases from before the rules renamed something",
    description:
      "Where the rules say that a fact, value, level or rule is called otherwise now, writes the new name into the case files, " +
      "in place. All else in them stays as it is.",
    examples: [
      { line: "mixwijzer migrate cases", does: "all case files below a folder" },
      { line: "mixwijzer migrate cases --dry-run", does: "only show what would change, as a patch" },
    ],
  },
  rules: {
    summary: "look at, check and test the rules behind the advice",
    description: "Looks at, checks and tests the rules behind the advice.",
    examples: [{ line: "mixwijzer rules list", does: "all rules in brief" }, lintOwnRules],
  },
  "rules list": {
    summary: "all rules in brief",
    description: "Lists the rules by phase and level: what each does, when, and what it rests on.",
    examples: [
      { line: "mixwijzer rules list", does: "all rules" },
      { line: "mixwijzer rules list monitoring", does: "the rules about a level, by its id, numeral or name" },
      { line: "mixwijzer rules list P4", does: "the rules that cite a statement of the source" },
      { line: "mixwijzer rules list urgency", does: "the rules in which a word occurs" },
      { line: "mixwijzer rules list evidence", does: "what research found elsewhere; no rule rests on it" },
      { line: "mixwijzer rules list properties", does: "what must hold in every case" },
    ],
  },
  "rules show": {
    summary: "one rule, fact, level or statement in full",
    description:
      "Shows a rule, condition, caution, check, fact, level, form, property, statement of the source or finding of " +
      "research in full: what it says, what it rests on, where to find it and which tests name it.",
    examples: [
      { line: "mixwijzer rules show monitoring/too-early", does: "a rule" },
      { line: "mixwijzer rules show maturity", does: "a fact, and what asks about it" },
      { line: "mixwijzer rules show M7", does: "a statement of the source, and what cites it" },
      { line: "mixwijzer rules show E1", does: "what research found elsewhere" },
    ],
  },
  "rules lint": {
    summary: "check the rules for mistakes",
    description:
      "Checks that every statement is cited, every fact is used and every text is there in each language of the rules, and that no " +
      "rule is there twice or can never apply. Ends with exit code 1 if there is an error, and with 2 if the rules " +
      "cannot be read.",
    examples: [lintOwnRules],
  },
  "rules diff": {
    summary: "what a change of the rules does to whom",
    description:
      "Compares two sets of rules: what differs, whose advice changes and through which rule, and how many of the cases " +
      "that can be. Each is a folder, or a folder in a commit of git, such as main:my-rules. Ends with exit code 1 if " +
      "the advice on a case changes, be it a drawn one, or with --prove if a property is no longer proven.",
    examples: [
      { line: "mixwijzer rules diff main:my-rules my-rules", does: "what your changes do" },
      { line: "mixwijzer rules diff old new --cases 'cases/**/*.yaml'", does: "to cases of your own" },
    ],
  },
  "rules init": {
    summary: "a small pack of your own to start from",
    description:
      "Writes a small pack of rules that works to a folder: three levels, tests, schemas for your editor, a job for CI, and " +
      "a README that leads you through your first change. In one language, that of --lang; you can add others later.",
    examples: [
      { line: "mixwijzer rules init my-rules", does: "a pack to start from" },
      { line: "mixwijzer rules init my-rules --lang de", does: "to translate into German" },
    ],
  },
  "rules prove": {
    summary: "prove what the rules must always do, or never",
    description:
      "Proves each property in properties.yaml over all cases that can be, also those in which little is known, or shows " +
      "the smallest case it finds that breaks it. Ends with exit code 1 if one is refuted, and with --strict also if one " +
      "is undecided.",
    examples: [
      { line: "mixwijzer rules prove --rules my-rules", does: "prove what you claim of your own rules" },
      { line: "mixwijzer rules prove --save broken.yaml", does: "keep the cases that break a property" },
    ],
  },
  "rules analyse": {
    summary: "what decides in the rules",
    description:
      "Tells over many drawn cases how often each level is in the mix and leads in each phase, which demands change the " +
      "mix or are dropped, which rules never have an effect, which facts change most, and how many questions settle the mix.",
    examples: [
      { line: "mixwijzer rules analyse --rules my-rules", does: "rules of your own, on the screen" },
      { line: "mixwijzer rules analyse -o levels.svg", does: "a picture of the levels by phase" },
    ],
  },
  "rules book": {
    summary: "all that the rules say, in one document to sign",
    description:
      "Writes everything in the rules in words, with what each thing rests on, what is proven, what the authors chose " +
      "themselves and a page to sign: as Markdown, as one HTML page to search in, or for Word. The extension of the file " +
      "chooses which.",
    examples: [
      { line: "mixwijzer rules book -o book.html", does: "a page to read and search in" },
      { line: "mixwijzer rules book --rules my-rules -o book.docx", does: "your own rules, for Word" },
    ],
  },
  "rules test": {
    summary: "run the tests that come with the rules",
    description:
      "Runs the cases in the folder tests of the rules, and compares the advice with what they expect. It can also tell " +
      "what the tests reach, and which small mistakes in the rules they would not notice. Ends with exit code 1 if " +
      "something differs, or if they notice less than --min asks for.",
    examples: [
      { line: "mixwijzer rules test --rules my-rules", does: "test rules of your own" },
      {
        line: "mixwijzer rules test --coverage --mutate",
        does: "what the tests reach, and what they would not notice",
      },
      {
        line: "mixwijzer rules test --suggest suggested.yaml",
        does: "tests that would notice it, to check and keep",
      },
    ],
  },
  schema: {
    summary: "JSON Schemas of what goes in and comes out",
    description:
      "Prints a JSON Schema, for editors and other programs: of the case file, of the files of a rule pack, or of " +
      "what --format json prints.",
    examples: [
      { line: "mixwijzer schema case -o case.schema.json", does: "for completion in your editor" },
      { line: "mixwijzer schema case --multi", does: "settings for your editor, for files of several cases" },
    ],
  },
  help: {
    summary: "help on a command, or on the rules",
    description:
      "Gives the help of a command, or explains what the levels, the phases and the facts are, and how rules are written.",
    examples: [
      { line: "mixwijzer help levels", does: "the seven levels, each with its forms" },
      { line: "mixwijzer help phases", does: "the four phases, and how to recognise them" },
      { line: "mixwijzer help facts", does: "every question, with its answers and what they mean" },
      { line: "mixwijzer help rule-language", does: "how to write a rule" },
      { line: "mixwijzer help rules list", does: "a command" },
    ],
  },
  completion: {
    summary: "completion with Tab in your shell",
    description:
      "Prints the script with which your shell completes commands, options, files, facts, values and levels. Have your shell " +
      "read it when it starts.",
    examples: [
      { line: "source <(mixwijzer completion bash)", does: "in ~/.bashrc" },
      { line: "source <(mixwijzer completion zsh)", does: "in ~/.zshrc, after compinit" },
      { line: "mixwijzer completion fish | source", does: "in ~/.config/fish/config.fish" },
    ],
  },
} satisfies Readonly<Record<string, CommandText>>;

/** What each option is for, by its long name; what is not named here is none. */
export const options = {
  lang: "language of the text (default: that of the case, then of the settings, then of the system)",
  rules: "use the rules in this folder instead of the built-in ones",
  config: "take the settings from this file, not from mixwijzer.config.yaml",
  "no-config": "take no settings from a file",
  format: "format of the result",
  output: "write the result to this file (- is standard output)",
  force: "overwrite an existing file",
  case: "take the case with this id, where the file holds several",
  set: "give a fact another value; repeat for more facts; a,b for several values, unknown to leave it open",
  outputs: "write a report of this format to this file as well",
  separator: "what stands between the cells of CSV (else: a comma in English, a semicolon in Dutch)",
  since: "tell what changed since this portfolio (JSON), or since this commit or branch in git",
  out: "write a file for each case to this folder, with an overview",
  date: "date of the memo (default: that of the case, then today)",
  template: "take the parts and their order from this Markdown file",
  length: "one page, two (default) or the whole form",
  annex: "put the annexes in a file of their own (default with a file), inside (default on the screen), or nowhere",
  "fail-on": "the lowest severity that gives exit code 1",
  "max-warnings": "more warnings than this give exit code 1",
  "require-expect": "a case that expects nothing that can fail is an error",
  only: "report only what this rule finds, or what is found in the case with this id; repeat for more",
  baseline: "leave out the findings that this file lists",
  "update-baseline": "write that file; it only grows with --force",
  today: "the day to compare the dates under accept with (default: that of the clock)",
  update: "rewrite what cases expect to what the advice says now",
  "dry-run":
    "with --update, and in migrate: write nothing, and print the differences as a patch (the report goes to standard error)",
  jobs: "changes nothing any more: one processor is faster than several; accepted for who still has it",
  changed:
    "check only files that changed since the last commit, or since work on them branched off from REF, such as main",
  staged: "check only what is about to be committed, as git has it in its index",
  cache: "keep results in .mixwijzer-cache.json, and check only files that changed",
  "cache-location": "keep them in this file instead; implies --cache",
  "no-cache": "check all files, whatever the settings say",
  coverage: "tell which rules, conditions, demands and texts the tests see true, false, open and decisive",
  mutate: "put small mistakes in the rules, one at a time, and tell which of them no test notices",
  suggest:
    "write tests that notice them, ready to check and keep (the report goes to standard error); implies --mutate",
  min: "exit code 1 if the tests notice less than this percentage of the mistakes; implies --mutate",
  cases: "compare the advice on these cases (file, folder or pattern); otherwise on the tests of the rules",
  sample: "draw so many cases; default 2000, and with --mutate 400 for each mistake",
  seed: "draw other cases with another number; default 1",
  prove: "say also which properties of properties.yaml were proven and are not any more",
  seconds: "spend at most so many seconds on each property; default 60",
  strict: "a property that is undecided gives exit code 1 too",
  save: "write the cases that break a property to this file",
  shard: "check only this part of the files, such as 2/5",
  multi: "with case: editor settings for files of several cases",
  "allow-empty": "do not fail if there is nothing to check",
  "no-ignore": "leave nothing out because of .gitignore or the settings",
  "stdin-name": "the name of standard input in reports; its extension says what it holds",
  ask: "ask for the facts that the case leaves open, and write the answers into the file",
  all: "ask everything that applies to the theme, not only what can change the mix",
  resume: "go on with the interview that was not finished",
  new: "start again; the answers of the interview that was not finished are dropped",
  quiet: "only results and errors",
  verbose: "show everything",
  "no-color": "no colours (also: the environment variable NO_COLOR)",
  plain: "ask and answer in words alone, one thing per line, for a screen reader or braille (also: ACCESSIBLE=1)",
  width: "lines of at most this many columns, such as 40 for braille",
  help: "show this help",
  version: "show the version",
};

/** What commands take beside options. */
export const operands = {
  dir: "the folder to make",
  case: "a case file in YAML or JSON (- is standard input)",
  blobs: "the files of all parts, or their folder",
  cases: "case files, folders or patterns (- is standard input)",
  level: "a level, by its id, numeral or name",
  file: "the file to make",
  old: "the rules as they were: a folder, or ref:folder in a commit of git",
  new: "the rules as they are; left out: those that are used now",
  filter: "a level, phase, statement or text, for only the rules that concern it; or the word evidence",
  id: "the id of a rule, condition, caution, check, fact, level, form or statement",
  schema: "what to print the schema of",
  shell: "your shell",
  line: "a line up to the cursor: prints what may come next, as your shell’s script asks for it",
  topic: "a command, or levels, phases, facts or rule-language",
};

/** What the program says about itself, in English. */
export const cli: CliWording = {
  titles: {
    usage: "Usage",
    commands: "Commands",
    operands: "Arguments",
    options: "Options",
    everywhere: "Options for every command",
    examples: "Examples",
    exitCodes: "Exit codes",
  },
  usage: { command: "command", options: "options" },
  program: {
    summary,
    description:
      `${summary} Without a command it asks you questions about ` +
      "the theme. You can also describe the theme in a case file. You may leave out what you do not know.",
    examples: [
      { line: "mixwijzer", does: "answer questions, and get advice and a case file" },
      { line: "mixwijzer init teachers.yaml", does: "make a case file to fill in" },
      { line: "mixwijzer advise teachers.yaml", does: "get advice on it" },
    ],
  },
  commands,
  options,
  operands,
  exitCodes: [
    ["0", "fine"],
    ["1", "check, merge, rules lint, rules test, rules prove and rules diff: something was found"],
    ["2", "it could not be done: wrong usage or wrong input"],
    ["130", "interrupted"],
  ],
  more: "mixwijzer help <command> tells you more about a command.",
  choices: (choices, preset) => (preset === null ? choices.join(", ") : `${choices.join(", ")}; default ${preset}`),
  written,
  migrated: (files, all, isDry) =>
    `${counted(files, "file", "files")} of ${all} ${isDry ? "would get" : "got"} new names.`,
  started: (folder, files, isOurs) =>
    `Written: ${files} files in ${folder}. ` +
    `${isOurs ? "" : "The texts are in English, for you to translate. "}` +
    `Begin with ${folder}/README.md, or with: mixwijzer rules lint --rules ${folder}`,
  commentLeft: (path, comment) =>
    `${path}: what stood before this comment is gone; it has a line of its own now: ${comment}`,
  idleJobs:
    "--jobs changes nothing: one processor is faster. To use several, divide the files with --shard, and merge.",
  otherRules: ({ baseline, cache }, now) => {
    const made = [baseline, cache].flatMap((kept) =>
      kept === null ? [] : [`${kept.path} was made with the rules ${kept.rules}`],
    );
    return [
      `${made.join(", and ")}; these are the rules ${now}.`,
      baseline === null
        ? ""
        : " See what has changed in the findings, and then renew the baseline with --update-baseline.",
      cache === null ? "" : " All files are checked again, and the cache is renewed.",
    ].join("");
  },
};
