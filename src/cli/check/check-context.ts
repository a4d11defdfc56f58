import type { Pack } from "../../pack/pack.ts";
import type { CheckContext } from "../../report/check/reporter.ts";
import type { Invocation } from "../invocation.ts";
import { requirePack } from "../load-pack.ts";
import { portablePath } from "../portable-path.ts";
import { reportContext } from "../report-context.ts";
import { findRepository } from "./find-repository.ts";

type Rules = Pick<CheckContext, "pack" | "placeOfRule">;

/** How the reports are to be written and by which rules; null: the rules cannot be used, and that has been told. */
export async function checkContext(
  invocation: Invocation,
  part: Pick<CheckContext, "shard" | "files">,
): Promise<CheckContext | null> {
  const rules = await loadRules(invocation);
  if (rules === null) return null;
  const { io, options, builtIn } = invocation;
  return {
    ...(await reportContext(invocation)),
    ...rules,
    ...part,
    version: builtIn.version,
    quiet: options.quiet,
    inRepository: findRepository(io),
  };
}

/** Only rules of the user's own stand in files that the user has. */
async function loadRules(invocation: Invocation): Promise<Rules | null> {
  if (invocation.options.rules === undefined) {
    const pack: Pack | null = await requirePack(invocation);
    return pack === null ? null : { pack, placeOfRule: () => null };
  }
  const { requireLocatedPack } = await import("../locate-pack.ts");
  const loaded = await requireLocatedPack(invocation);
  if (loaded === null) return null;
  const folder = portablePath(loaded.folder, invocation.io.folder).replace(/^(?:\.\/+)+/, "");
  const outside = folder.startsWith("../") || folder.startsWith("..\\");
  return {
    pack: loaded.located.pack,
    placeOfRule: (rule) => {
      const place = outside ? null : loaded.located.place(rule);
      return place === null ? null : { ...place, file: `${folder}/${place.file}` };
    },
  };
}
