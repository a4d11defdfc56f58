import { isTrue } from "../engine/condition-table.ts";
import { type Engine, withWording } from "../engine/engine.ts";
import type { Knowledge } from "../engine/vocabulary.ts";
import { type Language, wordings } from "../language/languages.ts";
import { inGeneralWording } from "../pack/general-wording.ts";
import type { DetailTable } from "./details.ts";
import { compileFindingRules, type FindingRules } from "./findings/finding-rules.ts";
import { once } from "./once.ts";
import { createPhrasebook, type Phrasebook } from "./phrasebook.ts";

/** A pack in one wording, ready to speak. */
export interface Voice {
  readonly engine: Engine;
  readonly rules: FindingRules;
  phrasesIn(language: Language): Phrasebook;
}

/** The voices of a pack: its own, and that which suits a case. */
export interface Voices {
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
      const phrases = phrasebooks.get(language) ?? createPhrasebook(engine.pack, language, wordings[language].advice);
      phrasebooks.set(language, phrases);
      return phrases;
    },
  };
}
