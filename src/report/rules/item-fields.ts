import type { Language } from "../../language/languages.ts";
import type { Pack } from "../../pack/pack.ts";
import type { ItemDescription } from "../../tooling/describe-item.ts";
import { instrumentLabel } from "../../tooling/describe-rule.ts";
import { toolingWording } from "../../tooling/wording.ts";
import { reportWording } from "../wording.ts";
import { basisField, type Field, field, partiesField } from "./field.ts";
import { thingFields } from "./thing-fields.ts";

/** What is told of a thing of a pack, in the order in which one reads it. */
export function itemFields(pack: Pack, item: ItemDescription, language: Language): readonly Field[] {
  const { file, line } = item;
  const stands = field(toolingWording[language].field.file, file === null ? undefined : `${file}:${line}`);
  return [...ownFields(pack, item, language), stands];
}

function ownFields(pack: Pack, description: ItemDescription, language: Language): readonly Field[] {
  const { field: words, condition } = toolingWording[language];
  const { conditions } = description;
  const when = field(words.when, conditions.when ?? condition.always);
  switch (description.kind) {
    case "rule": {
      const { item, effectsText } = description;
      const effects = field(words.effect, ...effectsText);
      return [when, effects, field(words.because, item.because[language]), basisField(item, language)];
    }
    case "condition":
    case "preparation": {
      const { item } = description;
      const met = field(words.met, conditions.met);
      const by = partiesField(pack, item.by, language);
      return [field(words.text, item.text[language]), when, met, by, basisField(item, language)];
    }
    case "caution":
    case "check":
      return findingFields(pack, description, when, language);
    case "derivation": {
      const { item } = description;
      return [when, field(words.because, item.because[language]), basisField(item, language)];
    }
    case "tension": {
      const { item } = description;
      const sides = item.sides.map(({ text, cites }) => `${text[language]} [${cites.join(", ")}]`);
      const resolution = field(words.resolution, item.resolution[language]);
      return [when, field(words.sides, ...sides), resolution, basisField(item, language)];
    }
    default:
      return thingFields(pack, description, when, language);
  }
}

function findingFields(
  pack: Pack,
  { item }: Extract<ItemDescription, { readonly kind: "caution" | "check" }>,
  when: Field,
  language: Language,
): readonly Field[] {
  const words = toolingWording[language].field;
  const level = "level" in item ? item.level : undefined;
  return [
    field(words.text, item.text[language]),
    when,
    field(words.severity, reportWording[language].severity[item.severity]),
    field(words.pointsAt, level === undefined ? undefined : instrumentLabel(pack, level, language)),
    basisField(item, language),
  ];
}
