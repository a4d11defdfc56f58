/** Every test file. */
export const everyTest = "test/**/*.test.ts";

/** The files that put something of their own in the place of a module, and so can share none with others. */
export const testsAlone: readonly string[] = ["test/scenarios/pseudo-language.test.ts"];

/**
 * The files that `npm test` leaves to `npm run test:rest`, as those above, for they take long: whatever runs the built
 * program or another one, texts as large as they may be, laws over many cases, and whole interviews. All others are quick,
 * so that every file is in one of the three.
 */
export const thoroughTests: readonly string[] = [
  // In real processes, in a browser and in an office program.
  "test/faults/**/*.test.ts",
  "test/soak/{lead-campaign,soak}.test.ts",
  "test/**/{browser,*-in-browser}.test.ts",
  "test/**/libre-office.test.ts",
  "test/cli/check/ignored-files.test.ts",
  "test/scenarios/{build,check-git,check-program,ci-runners,completion,dev}.test.ts",
  "test/scenarios/{editors,installed,paper-readers,spared-inputs,texts,yaml-readers}.test.ts",
  // As large, as deep and as odd as texts can be.
  "test/**/{check-size,hostile-values,parse-documents,read-cases,split-documents}.test.ts",
  "test/**/markdown/hostile.test.ts",
  // Laws over many cases.
  "test/engine/laws.test.ts",
  "test/tooling/prove/{clingo,prove-laws,prove-pack}.test.ts",
  "test/advice/**/{contradiction-laws,diagram-advice,find-evidence,general-wording,pack-laws,same-findings}.test.ts",
  "test/advice/**/{compare-answers-laws,laws,small-laws}.test.ts",
  "test/interview/**/{choose-question,laws,moves}.test.ts",
  "test/report/**/{contradiction-pages,length-laws,settled-laws}.test.ts",
  "test/tooling/measure/built-in-tests.test.ts",
  // Every command of the pages for users.
  "test/scenarios/page-commands.test.ts",
  // Whole interviews.
  "test/**/{ask-question,interview,interview-prompts,keyboard,lay-out-choice,other-field}.test.ts",
];
