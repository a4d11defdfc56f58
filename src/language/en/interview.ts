import type { InterviewWording } from "../interview-wording.ts";
import { written } from "./phrases.ts";

const unknownIsFine = (session: string): string =>
  `If you do not know something, say so: it never counts as no. Your answers are kept in ${session}.`;
const noMixNow = "With what is known now, there is no mix.";
const allAsked = "All that matters has been asked.";

/** What the guided interview says and asks, in English. */
export const interview: InterviewWording = {
  introduction: (session) => [
    "You will get questions about one theme, and then advice. Only questions that can change the advice are asked.",
    unknownIsFine(session),
  ],
  completing: (title, session) => [
    `You are completing the case “${title}”. Only questions that are still open and can change the advice are asked.`,
    unknownIsFine(session),
  ],
  title: "Which theme do you want advice on?",
  progress: (number, atMost, about) =>
    `Question ${number}${atMost > 0 ? `, at most ${atMost} more ${about === "mix" ? "about the mix" : "after this"}` : ""}`,
  lookingBack: (number) => (number === null ? "Filled in earlier" : `Question ${number} (answered earlier)`),
  instruments: {
    current: "Which instruments are in use now?",
    planned: "Which instruments are planned?",
  },
  instrumentsHelp: {
    current: [
      "Choose what already runs for this theme, such as a grant that goes on for two years. If there is nothing, choose nothing.",
    ],
    planned: [
      "Choose what is in the plan as it is now. The advice checks that plan. If nothing is planned, choose nothing.",
    ],
  },
  instrumentsWhy: {
    current: [
      "The advice then says what to keep going, strengthen or phase out. What keeps running counts in the balance.",
    ],
    planned: ["The advice then checks the plan: what does not fit, what is too early, and what is missing."],
  },
  why: {
    roles: ({ both, for: inFavour, against }, movesMix) =>
      `${movesMix ? "The answer can change the mix." : "The answer counts, but no longer changes this mix."} It may count ${[
        ...(both === null ? [] : [`for or against ${both}`]),
        ...(inFavour === null ? [] : [`for ${inFavour}`]),
        ...(against === null ? [] : [`against ${against}`]),
      ].join("; ")}.`,
    how: (levels) => `The answer says how to use this well: ${levels}.`,
    elsewhere: "The answer decides what to watch out for, including when you let go.",
    decider: "The advice then says which steps are yours to decide, and which are for others.",
    examples: "The answer decides which examples from the source fit your theme.",
    source: (id, text) => `${id}: ${text}`,
    moreSources: (count) => `and ${count} more ${count === 1 ? "statement" : "statements"} of the source`,
    inferred:
      "The source does not say that this answer counts here. That is the judgement of the authors of the rules.",
  },
  firstMix: (lead, support) =>
    `The mix for now: ${[
      ...(lead === null ? [] : [`focus on ${lead}`]),
      ...(support === null ? [] : [`support with ${support}`]),
    ].join("; ")}.`,
  noMixYet: noMixNow,
  strip: {
    mix: (lead, support) =>
      `Mix now: ${
        lead === null && support === null
          ? "none yet"
          : [
              ...(lead === null ? [] : [`focus on ${lead}`]),
              ...(support === null ? [] : [`support with ${support}`]),
            ].join("; ")
      }.`,
    moved: (changes) => `Your last answer: ${changes.length === 0 ? "no change" : changes.join("; ")}.`,
  },
  phaseFollows: (count, facts) =>
    count === 1
      ? `The phase then follows from one fact: ${facts}.`
      : `The phase then follows from at most ${count} facts: ${facts}. These questions come first.`,
  phaseFound: (phase, because) =>
    `The phase that follows from your answers: ${phase}.${because === null ? "" : ` ${because}`}`,
  otherField: (text) =>
    `If your theme is in another field, you can still ask for advice, but then this applies. ${text}`,
  mixChanged: (changes) => `The mix changes: ${changes.join("; ")}.`,
  moves: {
    newLead: (levels) => `also focus on ${levels}`,
    newSupport: (levels) => `also support with ${levels}`,
    toLead: (levels) => `from support to focus: ${levels}`,
    toSupport: (levels) => `from focus to support: ${levels}`,
    out: (levels) => `no longer in the mix: ${levels}`,
  },
  mixEmptied: (isSettled) => (isSettled ? "The mix is now empty: there is no level that you need to use." : noMixNow),
  caution: (severity, text) => `${severity === "error" ? "This does not add up" : "Note"}: ${text}`,
  settled: (isLeft) =>
    isLeft ? "The mix is settled: no remaining question can change it." : `The mix is settled. ${allAsked}`,
  asked: (isLeft) => (isLeft ? "No remaining question can change this mix." : allAsked),
  noMix: "No remaining question can help; too little is known for one mix. The advice says what to find out.",
  unsettled: "No questions are left, but the mix is not settled. The advice says what can change it.",
  unknownMatters: "What you do not know now may still change the mix later. The advice says how.",
  more: {
    offer: (sharpening) =>
      `${sharpening === 1 ? "One question" : `${sharpening} questions`} would still make the rest of the advice more precise: how to use things well, and what to watch.`,
    message: "Do you want to answer those too?",
    yes: (sharpening) =>
      `Yes, continue (${sharpening === 1 ? "one more question" : `at most ${sharpening} questions`})`,
    no: "No, show the advice",
    why: [
      "These questions no longer change the mix. The conditions and cautions in the advice can still become more precise.",
    ],
  },
  note: (label) => `Note on “${label}” (what is your answer based on?)`,
  review: {
    message: "Which answer do you want to change?",
    done: "Done, back to the advice",
    entry: (label, answer, note) => `${label}: ${answer}${note ? " (with a note)" : ""}`,
    irrelevant: "does not count now",
    title: "Theme",
    unknown: "I don’t know",
    instruments: { current: "In use now", planned: "Planned" },
  },
  menu: {
    message: "What do you want to do?",
    save: "Save as a case file",
    saveAgain: (path) => `Save in ${path}`,
    saveCopy: "Save as a new case file",
    report: "Write the advice to a file",
    memo: "Write a memo for the decision-maker",
    explain: "Explain a level",
    whatIf: "See the advice with another answer",
    compare: "Compare the advice before and after your changes",
    change: "Change an answer",
    more: (count) => `Answer more questions (at most ${count})`,
    quit: "Quit",
  },
  saveAs: "Name of the case file",
  reportAs: "Name of the file with the advice",
  reportStem: "advice",
  memoAs: "Name of the file with the memo (.md, .html or .docx)",
  memoStem: "memo",
  whichLevel: "Which level?",
  whichAnswer: "Which answer would be different?",
  older: {
    message: (paths) => `You have changed answers since these files were written: ${paths}. Write them again?`,
    yes: "Yes, with the answers as they are now",
    no: "No, leave them as they are",
  },
  exists: {
    message: (path) => `${path} already exists.`,
    overwrite: "Overwrite it",
    other: "Choose another name",
  },
  written,
  cannotEdit: (path) =>
    `The answers cannot be written into ${path} now: it is gone, or it has been changed in the meantime. Save them as a new case file.`,
  alreadySaved: (path) => `${path} has all these answers already.`,
  kept: (session, command) => [`Your answers are in ${session}.`, `Continue with: ${command}`],
  notSaved: (session, reason) =>
    `The answers could not be kept in ${session} (${reason}). They are lost if you stop now.`,
  found: {
    message: (title, answers) =>
      `An interview was not finished: ${title}, ${countAnswers(answers)}. What do you want to do?`,
    resume: "Continue that interview",
    anew: "Start again (the answers of that interview will be lost)",
    quit: "Quit",
  },
  resumed: (answers) => [`You are continuing your interview, ${countAnswers(answers)}.`],
  untitled: "no name",
  untitledCase: "Theme without a name",
};

function countAnswers(answers: number): string {
  if (answers === 0) return "without answers so far";
  return answers === 1 ? "with one answer" : `with ${answers} answers`;
}
