import { diagnose } from "../../diagnostics/diagnostic.ts";
import { listTexts } from "../list-texts.ts";
import type { Check } from "./check.ts";
import { placeOfText } from "./check-texts.ts";

/** A general wording is for themes outside the scope of the pack; one without a scope is never read. */
export const checkGeneral: Check = ({ pack, place }) => {
  if (pack.scope !== undefined) return [];
  return listTexts(pack)
    .filter(({ text }) => text.general !== undefined)
    .map(({ ids }) => {
      const { id, at } = placeOfText(ids, pack, place);
      return diagnose("lint/general-without-scope", { id }, at);
    });
};
