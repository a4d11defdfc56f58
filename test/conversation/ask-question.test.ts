import { describe, expect, test } from "vitest";
import { readCases } from "../../src/case/read-cases.ts";
import { askQuestion } from "../../src/conversation/ask-question.ts";
import type { ChoiceQuestion, Conversation, Dialogue } from "../../src/conversation/conversation.ts";
import { wordQuestion } from "../../src/conversation/question-text.ts";
import { type Question, toQuestion } from "../../src/interview/choose-question.ts";
import { type Interview, instrumentQuestions, moreQuestion, newInterview } from "../../src/interview/interview.ts";
import { answerQuestion, createLook } from "../../src/interview/moves.ts";
import { readSession, writeSession } from "../../src/interview/session.ts";
import { toCase } from "../../src/interview/to-case.ts";
import type { Language } from "../../src/language/languages.ts";
import { dialogueWording, reportWording, wordInterview } from "../../src/language/wordings.ts";
import { caseFile } from "../../src/report/case-file.ts";
import { plainDialogue } from "../../src/terminal/plain-dialogue.ts";
import { promptDialogue } from "../../src/terminal/prompt-dialogue.ts";
import { choicesText } from "../../src/terminal/read-answer.ts";
import { memoryIo } from "../cli/memory-io.ts";
import { interviewerOf } from "../support/interview-through.ts";
import { realAdviser, realPack } from "../support/real-pack.ts";
import { plainStyle } from "../terminal/questions.ts";
import { keys, virtualTerminal } from "../terminal/virtual-terminal.ts";

/** What somebody answers: the places of choices, of which there may be none, or that they do not know. */
type Given = readonly number[] | "unknown";

/** Promises what stays on the screen of a question as its answer. */
type Ask = (
  given: Given,
  worded: Worded,
  ask: (dialogue: Dialogue) => Promise<unknown>,
  language: Language,
) => Promise<string>;
type Worded = Pick<ChoiceQuestion, "several" | "choices" | "message">;

const inPlainLines: Ask = async (given, _worded, ask, language) => {
  const { keys: letters } = dialogueWording[language];
  const line = given === "unknown" ? letters.unknown : given.map((place) => place + 1).join(",");
  const io = memoryIo([], { input: `${line}\n`, columns: 80 });
  await ask(plainDialogue(io, dialogueWording[language]));
  const text = io.printed.error.replace(/\s+/g, " ");
  return text.match(/(?:Chosen|Gekozen): (.*)\. $/)?.[1] ?? "";
};

const inPrompts: Ask = async (given, { several, choices, message }, ask, language) => {
  const terminal = virtualTerminal(1000, 60);
  const dialogue = promptDialogue(terminal.streams, plainStyle(language));
  const asked = ask(dialogue);
  await terminal.shows(`${choices.length}. `);
  if (given === "unknown") terminal.press(dialogueWording[language].keys.unknown);
  else for (const place of given) terminal.press(keys.home, keys.down.repeat(place), several ? keys.space : "");
  terminal.press(keys.enter);
  await asked;
  await terminal.shows("✔ ");
  dialogue.close();
  return terminal.screen().split(`✔ ${message} … `)[1] ?? "";
};

async function converse(language: Language, dialogue: Dialogue): Promise<Conversation> {
  const interviewer = interviewerOf(realAdviser);
  const words = await wordInterview(language);
  const reportWords = reportWording[language];
  const look = createLook(interviewer, language);
  return { interviewer, look, dialogue, language, words, reportWords, keep: async () => {} };
}

const silent: Dialogue = {
  say: () => {},
  choose: async () => ({ kind: "ended" }),
  enter: async () => ({ kind: "ended" }),
  close: () => {},
};

/** The interview as another run finds it. */
function resumed(interview: Interview, language: Language): Interview {
  const { id, version, digest } = realPack;
  const session = { pack: { id, version, digest }, language, scope: "mix", given: {}, interview } as const;
  const { session: read } = readSession({ path: "session.json", text: writeSession(session) }, realPack);
  return read?.interview ?? newInterview;
}

/** The answer in a case file that the interview is written to. */
async function writtenTo(interview: Interview, id: string, language: Language) {
  const subject = toCase(interviewerOf(realAdviser).base, { ...interview, title: "Theme" });
  const words = reportWording[language].caseTemplate;
  const text = caseFile(realPack, subject, { language, words, schema: null });
  const read = readCases({ path: "theme.yaml", text }, realPack).cases[0]?.case;
  if (read === undefined) throw new Error("The case file cannot be read.");
  return id === "current" || id === "planned" ? read[id] : (read.facts[id] ?? null);
}

const questions = [...realPack.facts.map(({ id }) => id), ...instrumentQuestions, moreQuestion];

function givens({ several, choices }: Worded, isKnown: boolean): readonly Given[] {
  const last = choices.length - 1;
  const some: readonly Given[] = several ? [[], [0], [0, last], choices.map((_, place) => place)] : [[0], [last]];
  return isKnown ? some : [...some, "unknown"];
}

describe.each([
  ["plain lines", inPlainLines],
  ["prompts", inPrompts],
] as const)("what %s say was answered", (_name, answer) => {
  test.each(questions.flatMap((id) => (["en", "nl"] as const).map((language) => [id, language] as const)))(
    "to %s is what is stored, gone on with and written (%s)",
    async (id, language) => {
      const known = await converse(language, silent);
      const { survey } = known.look(newInterview);
      const question: Question = toQuestion(known.interviewer, survey, id);
      const worded = wordQuestion(known, newInterview, survey, question);
      const textOf = (value: string | readonly string[] | null): string =>
        value === null
          ? dialogueWording[language].unknown
          : choicesText(typeof value === "string" ? [value] : value, worded, dialogueWording[language]);
      for (const given of givens(worded, id === moreQuestion)) {
        let value: Awaited<ReturnType<typeof askQuestion>> | null = null;
        const said = await answer(
          given,
          worded,
          async (dialogue) => {
            value = await askQuestion({ ...known, dialogue }, newInterview, survey, question, false);
          },
          language,
        );
        const asked = value as Awaited<ReturnType<typeof askQuestion>> | null;
        if (asked?.kind !== "answered") throw new Error(`${id} was not answered.`);
        const chosen = given === "unknown" ? null : given.map((place) => worded.choices[place]?.value ?? "");
        expect(said).toBe(textOf(chosen));
        expect(textOf(asked.value)).toBe(said);
        const again = resumed(answerQuestion(known.interviewer, newInterview, id, asked.value), language);
        expect(again.answers).toEqual([{ question: id, value: asked.value }]);
        const back = wordQuestion(known, again, survey, question);
        expect(textOf(back.wasUnknown ? null : back.selected)).toBe(said);
        if (id !== moreQuestion) expect(textOf(await writtenTo(again, id, language))).toBe(said);
      }
    },
  );
});

describe("a question in plain lines", () => {
  test.each(questions.flatMap((id) => (["en", "nl"] as const).map((language) => [id, language] as const)))(
    "about %s has at most six lines before its choices, at 80 and 40 columns (%s)",
    async (id, language) => {
      const known = await converse(language, silent);
      const noted = { ...newInterview, notes: { [id]: "a long note ".repeat(200) } };
      const { survey } = known.look(noted);
      const worded = wordQuestion(known, noted, survey, toQuestion(known.interviewer, survey, id));
      for (const columns of [80, 40]) {
        const io = memoryIo([], { input: "1\n1\n", columns });
        const dialogue = plainDialogue(io, dialogueWording[language]);
        await dialogue.choose({ ...worded, actions: [] });
        const told = io.printed.error.length;
        await dialogue.choose({ ...worded, actions: [] });
        const [before = ""] = io.printed.error.slice(told).split(/^ +1\. /m);
        expect(before.trim().split("\n").length).toBeLessThanOrEqual(6);
      }
    },
  );

  test.each(["en", "nl"] as const)("says what each phase means beside it (%s)", async (language) => {
    const known = await converse(language, silent);
    const { survey } = known.look(newInterview);
    const id = realPack.phases.fact;
    const worded = wordQuestion(known, newInterview, survey, toQuestion(known.interviewer, survey, id));
    const meanings = realPack.phases.phases.map(({ summary }) => summary[language]);
    expect(worded.choices.map(({ meaning }) => meaning)).toEqual(meanings);
  });
});
