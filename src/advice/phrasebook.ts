import { isTrue } from "../engine/condition-table.ts";
import { type Engine, withWording } from "../engine/engine.ts";
import type { Knowledge } from "../engine/vocabulary.ts";
import type { Language } from "../language/languages.ts";
import type { AdviceWording } from "../language/wording.ts";
import { inGeneralWording } from "../pack/general-wording.ts";
import type { Fact, Pack } from "../pack/pack.ts";
import { meaningOf, sourcePlace } from "../pack/pack-names.ts";
import { wordingFor } from "../pack/speak-as.ts";
import type { AdviceFact, CitedStatement, Decision, FactWording } from "./advice.ts";
import type { DetailTable } from "./details.ts";
import type { ClauseWords } from "./fact-clauses.ts";
import { compileFindingRules, type FindingRules } from "./findings/finding-rules.ts";
import { once } from "./on-demand.ts";

/** The texts of a pack in one language that every piece of advice needs, looked up once. */
export interface Phrasebook {
  readonly language: Language;
  readonly wording: AdviceWording;
  /** The words for a choice of values, with all of them in a list. */
  readonly choice: ClauseWords;
  /** In the order of the register. */
  readonly statements: Readonly<Record<string, CitedStatement>>;
  /** The labels of the parties that decide, by id, in the pack's order. */
  readonly parties: ReadonlyMap<string, string>;
  /** What is said of who decides where one party is asked for advice and some decide: made once for each. */
  readonly decisions: Map<readonly string[], Map<string, Decision>>;
  readonly facts: readonly FactPhrases[];
  /** The wording of every fact and value, and of every instrument. */
  readonly labels: Readonly<Record<string, FactWording>>;
}

/** A fact's own texts, and those of its values by id. */
export interface FactPhrases {
  readonly fact: Fact;
  readonly heading: Pick<AdviceFact, "id" | "label" | "question">;
  readonly values: ReadonlyMap<string, string>;
}

/** Gathers the texts of a pack in one language. */
export function createPhrasebook(pack: Pack, language: Language, wording: AdviceWording): Phrasebook {
  const facts = pack.facts.map((fact) => ({
    fact,
    heading: { id: fact.id, label: fact.label[language], question: fact.question[language] },
    values: new Map(fact.values.map((value) => [value.id, value.label[language]])),
  }));
  return {
    language,
    wording,
    choice: { ...wording, and: wording.list },
    statements: Object.fromEntries(
      pack.statements.map((statement) => {
        const { id, basis, text } = statement;
        return [id, { ...sourcePlace(pack, statement), basis, text: text[language] }];
      }),
    ),
    decisions: new Map(),
    parties: facts.find(({ fact }) => fact.id === pack.decider)?.values ?? new Map(),
    facts,
    labels: labelEverything(pack, language, wording, facts),
  };
}

function labelEverything(
  pack: Pack,
  language: Language,
  wording: AdviceWording,
  facts: readonly FactPhrases[],
): Readonly<Record<string, FactWording>> {
  const instruments = Object.fromEntries([
    ...pack.levels.flatMap((level) => [
      [level.id, level.name[language]],
      ...level.forms.map((form) => [`${level.id}.${form.id}`, form.name[language]]),
    ]),
    ...pack.instruments.map((instrument) => [instrument.id, instrument.name[language]]),
  ]);
  return {
    ...Object.fromEntries(
      facts.map(({ fact: { kind, clauses }, heading, values }) => [
        heading.id,
        {
          kind,
          label: heading.label,
          values: Object.fromEntries(values),
          ...meaningsOf(pack, heading.id, [...values.keys()], language),
          ...(clauses === undefined ? {} : { clauses: inLanguage(clauses, language) }),
        },
      ]),
    ),
    current: { kind: "set", label: wording.current, values: instruments, clauses: wording.clauses.current },
    planned: { kind: "set", label: wording.planned, values: instruments, clauses: wording.clauses.planned },
  };
}

function meaningsOf(
  pack: Pack,
  fact: string,
  values: readonly string[],
  language: Language,
): Pick<FactWording, "meanings"> {
  const meanings = values.flatMap((id) => {
    const meaning = meaningOf(pack, fact, id);
    return meaning === null ? [] : [[id, meaning[language]] as const];
  });
  return meanings.length === 0 ? {} : { meanings: Object.fromEntries(meanings) };
}

function inLanguage(texts: NonNullable<Fact["clauses"]>, language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text[language]]));
}

/** A pack in one wording, ready to speak. */
interface Voice {
  readonly engine: Engine;
  readonly rules: FindingRules;
  phrasesIn(language: Language): Phrasebook;
}

/** The voices of a pack: its own, and that which suits a case. */
interface Voices {
  readonly usual: Voice;
  /** The voice for what is known of a case. */
  voiceFor(knowledge: Knowledge): Voice;
}

/**
 * Prepares the voices of a pack. Here and nowhere else is chosen which wording a case gets: the general one where it
 * certainly lies outside the pack's scope. That one is made when it is first needed.
 */
export function createVoices(engine: Engine, details: DetailTable): Voices {
  const usual = createVoice(engine, details);
  const general = once(() => createVoice(withWording(engine, inGeneralWording(engine.pack)), details));
  return {
    usual,
    voiceFor: (knowledge) => (isOutsideScope(engine, knowledge) ? general() : usual),
  };
}

/** Whether the theme certainly lies outside what the source of the pack speaks of. */
export function isOutsideScope({ scopeTable }: Engine, knowledge: Knowledge): boolean {
  return scopeTable.answer(knowledge).truths[0] === isTrue;
}

function createVoice(engine: Engine, details: DetailTable): Voice {
  const phrasebooks = new Map<Language, Phrasebook>();
  return {
    engine,
    rules: compileFindingRules(engine, details),
    phrasesIn: (language) => {
      const phrases =
        phrasebooks.get(language) ?? createPhrasebook(engine.pack, language, wordingFor(engine.pack, language).advice);
      phrasebooks.set(language, phrases);
      return phrases;
    },
  };
}
