import type { Language } from "../language/languages.ts";
import type { Pack } from "../pack/pack.ts";
import { toolingWording } from "./wording.ts";

/** The name of a level; its id where the pack has no such level. */
export function levelLabel(pack: Pack, level: string, language: Language): string {
  return pack.levels.find(({ id }) => id === level)?.name[language] ?? level;
}

/** The name of a level, of a form as `level.form` with its level, or of an instrument that is no level. */
export function instrumentLabel(pack: Pack, instrument: string, language: Language): string {
  const [id = instrument, form] = instrument.split(".");
  if (form === undefined) {
    return pack.instruments.find((each) => each.id === id)?.name[language] ?? levelLabel(pack, id, language);
  }
  const found = pack.levels.find((level) => level.id === id)?.forms.find((each) => each.id === form);
  return toolingWording[language].effect.form(found?.name[language] ?? form, levelLabel(pack, id, language));
}
