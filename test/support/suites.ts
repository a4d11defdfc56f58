/** Every test file. */
export const everyTest = "test/**/*.test.ts";

/**
 * The files that `npm test` leaves to `npm run test:rest`, for they take long: whatever runs the built program or another
 * one, texts as large as they may be, laws over many cases, and whole interviews. All others are quick, so that every file
 * is in one of the two.
 */
export const thoroughTests: readonly string[] = [
  // In real processes, in a browser and in an office program.
  "test/faults/**/*.test.ts",
  "test/**/browser.test.ts",
  "test/**/libre-office.test.ts",
  "test/scenarios/{build,check-jobs,check-program,installed}.test.ts",
  // As large, as deep and as odd as texts can be.
  "test/**/{check-size,hostile-values,parse-documents,split-documents}.test.ts",
  "test/**/markdown/hostile.test.ts",
  // Laws over many cases.
  "test/advice/**/{contradiction-laws,diagram-advice,find-evidence,general-wording,pack-laws,same-findings}.test.ts",
  "test/advice/**/{laws,small-laws}.test.ts",
  "test/interview/**/{laws,list-sharpening,look-ahead}.test.ts",
  "test/report/**/{contradiction-pages,settled-laws}.test.ts",
  // Whole interviews.
  "test/**/{ask-question,interview,interview-prompts,lay-out-choice,other-field}.test.ts",
];
