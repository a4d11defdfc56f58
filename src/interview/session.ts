import type { FactAnswer } from "../case/case.ts";
import { caseVocabulary } from "../case/case-vocabulary.ts";
import { cleanText } from "../case/clean-text.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import { type Language, languageTag } from "../language/languages.ts";
import type { Pack } from "../pack/pack.ts";
import { namePack, type PackMark, readPackMark } from "../pack/pack-files.ts";
import type { SourceFile } from "../source/decode-text.ts";
import { isMapping } from "../source/value-kind.ts";
import {
  goOn,
  type Interview,
  type InterviewAnswer,
  type Interviewer,
  isInstrumentQuestion,
  moreQuestion,
  stopHere,
} from "./interview.ts";

/** An interview as it is kept between two runs, or after one that was cut off. */
export interface Session {
  /** The rules that it went by. */
  readonly pack: PackMark;
  readonly language: Language;
  /** The case that it completes; absent: it makes a new one. */
  readonly target?: SessionTarget;
  /** Whether it asks only what can change the mix. */
  readonly scope: Interviewer["scope"];
  /** Facts that were given on the command line, and are not asked. */
  readonly given: Readonly<Record<string, FactAnswer>>;
  readonly interview: Interview;
}

/** A case in a file; the path is relative to the folder of the session. */
export interface SessionTarget {
  readonly path: string;
  readonly id: string;
}

/** What a session file holds; a session of null cannot be used, and the diagnostics say why. */
export interface ReadSession {
  readonly session: Session | null;
  readonly diagnostics: readonly Diagnostic[];
}

const schema = "mixwijzer/session/1";
const anySchema = /^mixwijzer\/session\/\d+$/;

/** A session as the text of its file. */
export function writeSession(session: Session): string {
  return `${JSON.stringify({ schema, ...session }, null, 2)}\n`;
}

/**
 * Reads a session. One that went by an earlier or later version of the rules is used as far as its answers still exist
 * there; what is left out is said.
 */
export function readSession(file: SourceFile, pack: Pack): ReadSession {
  const { path } = file;
  const refuse = (problem: Diagnostic): ReadSession => ({ session: null, diagnostics: [problem] });
  const value = parseJson(file.text);
  if (!isMapping(value) || typeof value.schema !== "string" || !anySchema.test(value.schema)) {
    return refuse(diagnose("session/damaged", { path }));
  }
  if (value.schema !== schema) return refuse(diagnose("session/other-version", { path }));
  const session = toSession(value);
  if (session === null) return refuse(diagnose("session/damaged", { path }));
  const { id } = session.pack;
  if (id !== pack.id) return refuse(diagnose("session/other-pack", { held: id, now: pack.id }));
  return fitToPack(session, pack);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function toSession(value: Readonly<Record<string, unknown>>): Session | null {
  const pack = readPackMark(value.pack);
  const language = readTag(value.language);
  const interview = toInterview(value.interview);
  if (pack === null || language === undefined || interview === null) return null;
  const target = value.target === undefined ? undefined : toTarget(value.target);
  const scope = scopes.find((known) => known === value.scope);
  const given = toGiven(value.given);
  if (target === null || scope === undefined || given === null) return null;
  return { pack, language, ...(target === undefined ? {} : { target }), scope, given, interview };
}

const scopes = ["mix", "all"] as const satisfies readonly Interviewer["scope"][];

function readTag(value: unknown): Language | undefined {
  const isTag = (text: unknown): text is Language => typeof text === "string" && new RegExp(languageTag).test(text);
  return isTag(value) ? value : undefined;
}

function toTarget(value: unknown): SessionTarget | null {
  if (!isMapping(value) || typeof value.path !== "string" || typeof value.id !== "string") return null;
  return value.path === "" ? null : { path: value.path, id: value.id };
}

function toGiven(value: unknown): Readonly<Record<string, FactAnswer>> | null {
  if (!isMapping(value)) return null;
  const given = Object.entries(value).flatMap(([fact, answer]) =>
    typeof answer === "string" || isTextList(answer) ? [[fact, answer] as const] : [],
  );
  return given.length === Object.keys(value).length ? Object.fromEntries(given) : null;
}

function toInterview(value: unknown): Interview | null {
  if (!isMapping(value) || !Array.isArray(value.answers)) return null;
  const { title, at, notes } = value;
  const answers = value.answers.map(toAnswer).filter((answer) => answer !== null);
  const texts = toNotes(notes);
  const isPlace = typeof at === "number" && Number.isInteger(at) && at >= 0 && at <= answers.length;
  if (!(title === null || typeof title === "string") || !isPlace || texts === null) return null;
  if (answers.length < value.answers.length) return null;
  return { title: title === null ? null : cleanText(title), answers, at, notes: texts };
}

function toAnswer(value: unknown): InterviewAnswer | null {
  if (!isMapping(value) || typeof value.question !== "string") return null;
  const { question, value: answer } = value;
  if (answer === null || typeof answer === "string") return { question, value: answer };
  return isTextList(answer) ? { question, value: answer } : null;
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function toNotes(value: unknown): Readonly<Record<string, string>> | null {
  if (!isMapping(value)) return null;
  const notes = Object.entries(value).flatMap(([fact, note]) =>
    typeof note === "string" ? [[fact, cleanText(note)] as const] : [],
  );
  return notes.length === Object.keys(value).length ? Object.fromEntries(notes) : null;
}

/** Leaves out the answers and notes that do not exist in the pack, and those to a question asked before. */
function fitToPack(session: Session, pack: Pack): ReadSession {
  const { answers, at, notes } = session.interview;
  const { facts } = caseVocabulary(pack);
  const questions = answers.map((answer) => answer.question);
  const fits = answers.map((answer, index) => questions.indexOf(answer.question) === index && isAnswerOf(pack, answer));
  const kept = answers.filter((_, index) => fits[index]);
  const keptNotes = Object.entries(notes).filter(([fact]) => facts.has(fact));
  const given = Object.entries(session.given);
  const keptGiven = given.filter(([question, value]) => isAnswerOf(pack, { question, value }));
  const dropped = [
    ...questions.filter((_, index) => !fits[index]),
    ...Object.keys(notes).filter((fact) => !facts.has(fact)),
    ...given.filter((entry) => !keptGiven.includes(entry)).map(([fact]) => fact),
  ];
  const place = at - fits.slice(0, at).filter((isFit) => !isFit).length;
  const interview = { ...session.interview, answers: kept, at: place, notes: Object.fromEntries(keptNotes) };
  const rules = { held: namePack(session.pack), now: namePack(pack) };
  return {
    session: { ...session, given: Object.fromEntries(keptGiven), interview },
    diagnostics: [
      ...(session.pack.digest === pack.digest ? [] : [diagnose("session/changed-rules", rules)]),
      ...(dropped.length === 0 ? [] : [diagnose("session/dropped", { questions: [...new Set(dropped)] })]),
    ],
  };
}

function isAnswerOf(pack: Pack, { question, value }: InterviewAnswer): boolean {
  const { facts, instruments } = caseVocabulary(pack);
  if (question === moreQuestion) return value === goOn || value === stopHere;
  if (isInstrumentQuestion(question)) return value === null || areKnown(value, instruments);
  const known = facts.get(question);
  if (known === undefined || value === null) return known !== undefined;
  return (typeof value === "string") === (known.fact.kind === "one") && areKnown(value, known.values);
}

function areKnown(value: string | readonly string[], known: ReadonlySet<string>): boolean {
  return typeof value === "string" ? known.has(value) : value.every((item) => known.has(item));
}
