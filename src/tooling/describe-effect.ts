import type { Language } from "../language/languages.ts";
import type { Effect, Pack } from "../pack/pack.ts";
import { instrumentLabel } from "./label-instruments.ts";
import { toolingWording } from "./wording.ts";

/** What an effect does, in words that can stand after "this rule". */
export function describeEffect(effect: Effect, pack: Pack, language: Language): string {
  const words = toolingWording[language].effect;
  const target = instrumentLabel(pack, targetOf(effect), language);
  switch (effect.kind) {
    case "favour":
    case "oppose":
      return words[effect.kind](target, effect.strength);
    case "require":
      return effect.role === "lead" ? words.requireLead(target) : words.require(target);
    case "exclude":
    case "limit":
      return words[effect.kind](target);
    default:
      return effect satisfies never;
  }
}

/** What an effect bears on: `level` or `level.form`. */
export function targetOf({ level, form }: Effect): string {
  return form === undefined ? level : `${level}.${form}`;
}
