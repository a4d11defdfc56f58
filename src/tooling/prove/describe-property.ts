import type { Language } from "../../language/languages.ts";
import { reportWording, toolingWording } from "../../language/wordings.ts";
import type { Pack } from "../../pack/pack.ts";
import type { Property, PropertyOutcome } from "../../pack/property.ts";
import { describeCondition } from "../describe-rule.ts";

/** A property as data, with texts in one language. */
export interface PropertyLine {
  readonly id: string;
  /** What it says, in words. */
  readonly text: string;
  readonly because: string;
  readonly cites: readonly string[];
}

/** Tells of a property what it says, why and on which statements. */
export function propertyLine(property: Property, pack: Pack, language: Language): PropertyLine {
  const { id, because, cites } = property;
  return { id, text: describeProperty(property, pack, language), because: because[language], cites };
}

/** A property in one or more sentences: the cases that it is about, and what always or never comes about in them. */
export function describeProperty({ given, only, holds, outcome }: Property, pack: Pack, language: Language): string {
  const words = toolingWording[language].prove;
  const about = given === undefined ? words.everywhere : words.where(describeCondition(given, pack, language));
  return [about, ...(only ? [words.only] : []), words[holds](describeOutcome(outcome, pack, language))].join(" ");
}

function describeOutcome(outcome: PropertyOutcome, pack: Pack, language: Language): string {
  const { prove } = toolingWording[language];
  const { role, balance } = reportWording[language];
  const named = (words: Readonly<Record<string, string>>, ids: readonly string[]): readonly string[] =>
    ids.map((id) => words[id] ?? id);
  switch (outcome.kind) {
    case "level": {
      const level = outcome.level === null ? prove.anyLevel : levelName(pack, outcome.level, language);
      const as = prove.level(level, named(role, outcome.roles));
      return outcome.excluded ? prove.excluded(as) : as;
    }
    case "alone":
      return prove.alone(levelName(pack, outcome.level, language));
    case "form": {
      const [levelId, formId] = outcome.form.split(".");
      const level = pack.levels.find(({ id }) => id === levelId);
      const form = level?.forms.find(({ id }) => id === formId)?.name[language] ?? outcome.form;
      return prove.form(
        form,
        levelName(pack, levelId ?? "", language),
        named(reportWording[language].formStatus, outcome.statuses),
      );
    }
    case "companion": {
      const name = pack.instruments.find(({ id }) => id === outcome.instrument)?.name[language] ?? outcome.instrument;
      return outcome.without === null ? prove.companion(name) : prove.companionWithout(name, outcome.without);
    }
    case "balance":
      return prove.balance(named(balance.verdict, outcome.verdicts));
    case "caution":
      return prove.caution(outcome.caution);
    default:
      return outcome satisfies never;
  }
}

function levelName({ levels }: Pack, id: string, language: Language): string {
  const level = levels.find((each) => each.id === id);
  return level === undefined ? id : `${level.numeral} ${level.name[language]}`;
}
