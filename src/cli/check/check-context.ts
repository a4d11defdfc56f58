import { isAbsolute, posix } from "node:path";
import type { Pack } from "../../pack/pack.ts";
import type { CheckContext } from "../../report/check/reporter.ts";
import type { Invocation } from "../invocation.ts";
import { requirePack } from "../load-pack.ts";
import { reportContext } from "../report-context.ts";
import { findRepository } from "./find-repository.ts";
import { wayTo } from "./way-to.ts";

type Rules = Pick<CheckContext, "pack" | "placeOfRule">;

/** How the reports are to be written and by which rules; null: the rules cannot be used, and that has been told. */
export async function checkContext(
  invocation: Invocation,
  part: Pick<CheckContext, "shard" | "files">,
): Promise<CheckContext | null> {
  const { io, options, builtIn } = invocation;
  const inRepository = findRepository(io);
  const rules = await loadRules(invocation, inRepository);
  if (rules === null) return null;
  return {
    ...(await reportContext(invocation)),
    ...rules,
    ...part,
    version: builtIn.version,
    quiet: options.quiet,
    inRepository,
  };
}

/** Only rules in the user's own repository, or without one below the working directory, have a place to point at. */
async function loadRules(invocation: Invocation, inRepository: CheckContext["inRepository"]): Promise<Rules | null> {
  if (invocation.options.rules === undefined) {
    const pack: Pack | null = await requirePack(invocation);
    return pack === null ? null : { pack, placeOfRule: () => null };
  }
  const { requireLocatedPack } = await import("../locate-pack.ts");
  const loaded = await requireLocatedPack(invocation);
  if (loaded === null) return null;
  const folder = wayTo(loaded.folder, invocation.io.folder);
  const below = inRepository(folder);
  const outside = below.startsWith("../") || isAbsolute(below);
  return {
    pack: loaded.located.pack,
    placeOfRule: (rule) => {
      const place = outside ? null : loaded.located.place(rule);
      return place === null ? null : { ...place, file: posix.join(folder, place.file) };
    },
  };
}
