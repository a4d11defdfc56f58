import type { Language } from "../../language/languages.ts";
import type { Grounds, Pack } from "../../pack/pack.ts";
import { valueLabel } from "../../tooling/describe-rule.ts";
import { toolingWording } from "../../tooling/wording.ts";
import { reportWording } from "../wording.ts";

/** A label with what it stands for; without lines it is left out. */
export interface Field {
  readonly label: string;
  readonly lines: readonly string[];
}

/** A field; lines that are absent are left out. */
export function field(label: string, ...lines: readonly (string | undefined)[]): Field {
  return { label, lines: lines.filter((line) => line !== undefined) };
}

/** What a claim rests on. */
export function basisField({ basis }: Pick<Grounds, "basis">, language: Language): Field {
  return field(toolingWording[language].field.basis, reportWording[language].basis[basis]);
}

/** Whose decision something is. */
export function partiesField(pack: Pack, by: readonly string[] | undefined, language: Language): Field {
  const { decider = "" } = pack;
  const parties = (by ?? []).map((party) => valueLabel(pack, decider, party, language));
  return field(
    toolingWording[language].field.by,
    parties.length === 0 ? undefined : reportWording[language].or(parties),
  );
}
