import type { Case, FactAnswer } from "../case/case.ts";
import { stemOf } from "../case/read-cases.ts";
import { type NamedEffect, type NamedOutcome, tryNamedAnswers } from "../engine/named-answers.ts";
import { mixRoles, noRole } from "../engine/objective.ts";
import { type Language, wordings } from "../language/languages.ts";
import type { Pack } from "../pack/pack.ts";
import type { Advice, AdvicePack, AdvicePhase, FactWording, Role } from "./advice.ts";
import { hangsOnPhase, levelsInMix } from "./advised-mix.ts";
import type { Adviser } from "./create-adviser.ts";
import type { LevelName } from "./explain-advice.ts";
import { knowCase } from "./situation.ts";

/** Somebody who answered: a name that no other one has, and the case with the answers. */
export interface Participant {
  readonly name: string;
  readonly subject: Case;
}

/**
 * Who answers is called by the id of the case, where two have the same by its file, where that does not do by both, and
 * where even these are the same by a number as well.
 */
export function nameParticipants(cases: readonly Case[]): readonly Participant[] {
  const ways: readonly ((subject: Case, index: number) => string)[] = [
    ({ id }) => id,
    ({ file = "" }) => stemOf(file),
    ({ file = "" }) => file,
    ({ file = "", id }) => `${file} ${id}`,
  ];
  const isUnique = (name: (subject: Case, index: number) => string): boolean =>
    new Set(cases.map(name)).size === cases.length;
  const name = ways.find(isUnique) ?? (({ id }: Case, index: number) => `${id} (${index + 1})`);
  return cases.map((subject, index) => ({ name: name(subject, index), subject }));
}

/** What several people answered about one theme, side by side. All texts are in `language`. */
export interface AnswerComparison {
  readonly schema: "mixwijzer/comparison/1";
  readonly pack: AdvicePack;
  readonly language: Language;
  /** The title that all give; null: they give different ones. */
  readonly title: string | null;
  /** Facts that say what the theme is, and no opinion on it, of which the answers differ: it may be another theme. */
  readonly otherTheme: readonly string[];
  readonly participants: readonly ComparedParticipant[];
  readonly levels: readonly ComparedLevel[];
  /** The facts on which somebody answers otherwise than another, the one to talk about first in front. */
  readonly differences: readonly AnswerDifference[];
  /** The fact to talk about first; null: no difference is known to matter for the mix. */
  readonly first: string | null;
  /** The facts, and `current` and `planned`, to which all give the same answer. */
  readonly agreed: readonly AgreedAnswer[];
  /** The wording of every fact and value, by fact id, and of the instruments under `current` and `planned`. */
  readonly labels: Readonly<Record<string, FactWording>>;
}

/** An answer that all give. */
interface AgreedAnswer {
  readonly fact: string;
  readonly value: FactAnswer;
  readonly valueLabel: string;
}

/** Who answered, and which advice the answers give. */
export interface ComparedParticipant {
  readonly name: string;
  readonly id: string;
  readonly title: string;
  readonly file?: string;
  /** How many facts of the pack are answered. */
  readonly answered: number;
  readonly phase: Pick<AdvicePhase, "value" | "name" | "origin">;
  readonly lead: readonly string[];
  readonly support: readonly string[];
  readonly settled: Advice["settled"]["status"];
}

/** A level with its role by each one's answers. */
export interface ComparedLevel extends LevelName {
  /** In the order of the participants. */
  readonly roles: readonly Role[];
  /** In the same order: whether it has a role in some phase and none by what is known while the phase is open. */
  readonly byPhase: readonly boolean[];
  /** Whether all answers give it the same role now. */
  readonly same: boolean;
  /**
   * What holds whatever they agree on: `in` or `out` of the mix also whatever is found out besides; `steady`: its role in
   * the mix stays as it is in what all know together, as far as the unknown facts stay unknown; null: neither is proved.
   */
  readonly whatever: "in" | "out" | "steady" | null;
}

/** A fact on which answers differ. */
export interface AnswerDifference {
  readonly fact: string;
  readonly label: string;
  readonly question: string;
  /** `disagreement`: two answers at least; `gap`: one answer, and somebody who does not know. */
  readonly kind: "disagreement" | "gap";
  /** In the order of the pack; the last is null in a gap, and where somebody does not know: unknown. */
  readonly answers: readonly NamedAnswer[];
  /**
   * Whether to settle it changes the mix with any of the answers named, everything else as agreed or as somebody says:
   * `unproven`: nothing was found that does, and there was too much to try.
   */
  readonly matters: NamedEffect["matters"];
  /** The levels that get another role in the mix by it; `alone`: also while the other differences are open. */
  readonly moves: readonly string[];
  readonly alone: readonly string[];
}

/** An answer, who gives it, and which mix it leads to with the other differences open. */
export interface NamedAnswer {
  readonly value: FactAnswer | null;
  /** null: unknown. */
  readonly valueLabel: string | null;
  readonly names: readonly string[];
  /** Those of whom the phase is meant that follows from what they answer. */
  readonly derived: readonly string[];
  readonly lead: readonly string[];
  readonly support: readonly string[];
}

/**
 * Compares what people answered about one theme by one pack. What it says of facts does not hang on the order of the
 * participants, of whom there are two at least.
 */
export function compareAnswers(
  adviser: Adviser,
  participants: readonly Participant[],
  language: Language,
): AnswerComparison {
  const { engine } = adviser;
  const how = { language, depth: "none" } as const;
  const voices = participants.map((each): Voice => ({ ...each, advice: adviser.advise(each.subject, how) }));
  const asked = askedIn(engine.pack).map((fact) => collectAnswers(fact, voices, engine.pack));
  const joint = withAgreed(voices, asked);
  const { labels, pack } = adviser.advise(joint, how);
  const differing = asked.filter(({ answers }) => answers.length > 1);
  const named = differing.map(({ fact, answers }) => ({ fact, answers: answers.map(({ value }) => value) }));
  const own = voices.map(({ subject }) => knowCase(engine, subject));
  const outcome = tryNamedAnswers(engine, knowCase(engine, joint), named, own);
  const words = adviser.packFor(joint);
  const differences = rankDifferences(
    outcome.effects.flatMap((effect, index) => {
      const said = differing[index];
      return said === undefined ? [] : [describeDifference(said, effect, words, labels, language)];
    }),
  );
  return {
    schema: "mixwijzer/comparison/1",
    pack,
    language,
    title: sharedTitle(participants),
    otherTheme: differing.flatMap(({ fact, answers }) =>
      isFixed(engine.pack, fact) && isDisagreement(answers) ? [fact] : [],
    ),
    participants: voices.map(describeParticipant),
    levels: describeLevels(voices, outcome),
    differences,
    first: differences.find(({ matters }) => matters === "yes")?.fact ?? null,
    agreed: asked.flatMap((each) => agreedOn(each, labels, language)),
    labels,
  };
}

interface Voice extends Participant {
  readonly advice: Advice;
}

/** A fact with the different answers to it; what nobody knows has one answer, which is null. */
interface AskedFact {
  readonly fact: string;
  readonly answers: readonly GivenAnswer[];
}

type GivenAnswer = Pick<NamedAnswer, "value" | "names" | "derived">;

function askedIn({ facts }: Pack): readonly string[] {
  return [...facts.map(({ id }) => id), "current", "planned"];
}

function collectAnswers(fact: string, voices: readonly Voice[], pack: Pack): AskedFact {
  const isStated = voices.some(({ subject }) => subject.facts[fact] !== undefined);
  const answers = new Map<string, { value: FactAnswer | null; names: string[]; derived: string[] }>();
  for (const { name, subject, advice } of voices) {
    const given = answerIn(subject, fact);
    // Where nobody states the phase, it is no answer but what follows from others.
    const follows = given === null && fact === pack.phases.fact && isStated ? advice.phase.value : null;
    const value = inOrder(given ?? follows, fact, pack);
    const key = JSON.stringify(value);
    const known = answers.get(key) ?? { value, names: [], derived: [] };
    known.names.push(name);
    if (follows !== null) known.derived.push(name);
    answers.set(key, known);
  }
  return { fact, answers: [...answers.values()].toSorted(byPack(fact, pack)) };
}

function answerIn({ facts, current, planned }: Case, fact: string): FactAnswer | null {
  if (fact === "current") return current;
  if (fact === "planned") return planned;
  return facts[fact] ?? null;
}

/** A set is the same whatever the order in which its members are written. */
function inOrder(answer: FactAnswer | null, fact: string, pack: Pack): FactAnswer | null {
  if (answer === null || typeof answer === "string") return answer;
  const place = placeIn(fact, pack);
  return [...new Set(answer)].sort((one, other) => place(one) - place(other) || (one < other ? -1 : 1));
}

function placeIn(fact: string, pack: Pack): (value: string) => number {
  const values = pack.facts.find(({ id }) => id === fact)?.values ?? [...pack.levels, ...pack.instruments];
  return (value) => values.findIndex(({ id }) => id === value.split(".")[0]);
}

/** In the order of the values of the pack; unknown comes last. */
function byPack(fact: string, pack: Pack): (one: GivenAnswer, other: GivenAnswer) => number {
  const place = placeIn(fact, pack);
  const rank = ({ value }: GivenAnswer): readonly (number | string)[] =>
    value === null ? [1] : [0, ...[value].flat().flatMap((each) => [place(each), each])];
  return (one, other) => compareRanks(rank(one), rank(other));
}

function compareRanks(one: readonly (number | string)[], other: readonly (number | string)[]): number {
  for (const [index, mine] of one.entries()) {
    const theirs = other[index];
    if (theirs === undefined) return 1;
    if (mine !== theirs) return mine < theirs ? -1 : 1;
  }
  return one.length - other.length;
}

/** A case with what all say alike and nothing else. */
function withAgreed(voices: readonly Voice[], asked: readonly AskedFact[]): Case {
  const agreed = new Map(
    asked.flatMap(({ fact, answers }) => (answers.length === 1 ? [[fact, answers[0]?.value]] : [])),
  );
  const facts: Record<string, FactAnswer> = {};
  for (const [fact, value] of agreed) {
    if (value != null && fact !== "current" && fact !== "planned") facts[String(fact)] = value;
  }
  const used = (key: "current" | "planned"): readonly string[] | null => {
    const value = agreed.get(key) ?? null;
    return typeof value === "string" ? [value] : value;
  };
  const { id = "", title = "" } = voices[0]?.subject ?? {};
  return { id, title, facts, notes: {}, current: used("current"), planned: used("planned") };
}

function agreedOn({ fact, answers }: AskedFact, labels: Advice["labels"], language: Language): readonly AgreedAnswer[] {
  const value = answers.length === 1 ? (answers[0]?.value ?? null) : null;
  return value === null ? [] : [{ fact, value, valueLabel: labelAnswer(value, labels[fact], language) }];
}

function sharedTitle(participants: readonly Participant[]): string | null {
  const [title = null, ...others] = new Set(participants.map(({ subject }) => subject.title));
  return others.length === 0 ? title : null;
}

function isFixed({ facts }: Pack, fact: string): boolean {
  return facts.some(({ id, fixed }) => id === fact && fixed === true);
}

function isDisagreement(answers: readonly GivenAnswer[]): boolean {
  return answers.filter(({ value }) => value !== null).length > 1;
}

function describeParticipant({ name, subject, advice }: Voice): ComparedParticipant {
  const { phase, settled, facts } = advice;
  const ids = (role: Role): readonly string[] =>
    levelsInMix(advice).flatMap((level) => (level.role === role ? [level.id] : []));
  return {
    name,
    id: subject.id,
    title: subject.title,
    ...(subject.file === undefined ? {} : { file: subject.file }),
    answered: facts.filter(({ origin }) => origin === "given").length,
    phase: { value: phase.value, name: phase.name, origin: phase.origin },
    lead: ids("lead"),
    support: ids("support"),
    settled: settled.status,
  };
}

function describeLevels(voices: readonly Voice[], { certain, steady }: NamedOutcome): readonly ComparedLevel[] {
  return (voices[0]?.advice.levels ?? []).map(({ id, numeral, name }, index) => {
    const own = voices.flatMap(({ advice }) => {
      const level = advice.levels[index];
      return level === undefined ? [] : [{ role: level.role, byPhase: hangsOnPhase(level, advice) }];
    });
    const roles = own.map(({ role }) => role);
    const isIn = certain[index] ?? null;
    const proved = isIn === null ? null : isIn ? "in" : "out";
    return {
      id,
      numeral,
      name,
      roles,
      byPhase: own.map(({ byPhase }) => byPhase),
      same: new Set(own.map(({ role, byPhase }) => (byPhase ? "by-phase" : role))).size === 1,
      whatever: proved ?? (steady[index] === true ? "steady" : null),
    };
  });
}

function describeDifference(
  { fact, answers }: AskedFact,
  { outcomes, matters, moves, alone }: NamedEffect,
  pack: Pack,
  labels: Advice["labels"],
  language: Language,
): AnswerDifference {
  const label = labels[fact]?.label ?? fact;
  const ids = (levels: readonly number[]): readonly string[] => levels.flatMap((level) => pack.levels[level]?.id ?? []);
  return {
    fact,
    label,
    question: pack.facts.find(({ id }) => id === fact)?.question[language] ?? label,
    kind: isDisagreement(answers) ? "disagreement" : "gap",
    answers: answers.map((answer, index) => ({
      ...answer,
      valueLabel: answer.value === null ? null : labelAnswer(answer.value, labels[fact], language),
      ...rolesIn(pack, outcomes[index] ?? new Uint8Array()),
    })),
    matters,
    moves: ids(moves),
    alone: ids(alone),
  };
}

function labelAnswer(value: FactAnswer, wording: FactWording | undefined, language: Language): string {
  const { none, list } = wordings[language].advice;
  const values = [value].flat().map((each) => wording?.values[each] ?? each);
  return values.length === 0 ? none : list(values);
}

function rolesIn({ levels }: Pack, roles: Uint8Array): Pick<NamedAnswer, "lead" | "support"> {
  const withRole = (role: "lead" | "support"): readonly string[] =>
    levels.flatMap(({ id }, level) => (mixRoles[roles[level] ?? noRole] === role ? [id] : []));
  return { lead: withRole("lead"), support: withRole("support") };
}

/**
 * The difference to talk about first is in front: the one that can move the roles of most levels, then the one that does
 * so without the others, then a disagreement before a gap, then the order of the pack.
 */
function rankDifferences(differences: readonly AnswerDifference[]): readonly AnswerDifference[] {
  const weight = { yes: 0, unproven: 1, no: 2 };
  return differences.toSorted(
    (one, other) =>
      weight[one.matters] - weight[other.matters] ||
      other.moves.length - one.moves.length ||
      other.alone.length - one.alone.length ||
      Number(one.kind === "gap") - Number(other.kind === "gap"),
  );
}
