import { createAdviser } from "../../../src/advice/create-adviser.ts";
import { hasErrors } from "../../../src/diagnostics/diagnostic.ts";
import { readPack } from "../../../src/pack/read-pack.ts";
import { tinyPackFiles } from "../../fixtures/tiny-pack.ts";
import type { Kind } from "../kind.ts";
import { lawBrokenBy, placeOutside } from "../laws.ts";

const files = tinyPackFiles();
const words: readonly string[] = [
  ...new Set(files.flatMap(({ text }) => text.match(/[a-z][a-z0-9/.-]{2,}/g) ?? [])),
  ...["all", "any", "not", "in", "has", "unknown", "yes", "no", "advice.a", "in-play.a", "current", "planned"],
];

const bare = { id: "bare", title: "Bare", facts: {}, notes: {}, current: null, planned: null };

/** The text of each file of a small pack; the others are as they should be. */
export const packKinds: readonly Kind[] = files
  .filter(({ path }) => !path.startsWith("tests/"))
  .map(({ path, text: seed }) => ({
    name: `pack-${path.replaceAll("/", "-").replace(".yaml", "")}`,
    weight: 1,
    seeds: [seed],
    words,
    isData: true,
    hasDearLaws: true,
    judge(text, laws) {
      const { pack, diagnostics } = readPack(files.map((file) => (file.path === path ? { path, text } : file)));
      const here = diagnostics.flatMap(({ place }) => (place?.file === path ? [place] : []));
      const outside = placeOutside(text, here);
      if (outside !== null) return { came: "refused", broken: outside };
      if (pack === null || hasErrors(diagnostics)) {
        const isSaid = diagnostics.length > 0;
        return { came: "refused", broken: isSaid ? null : "a pack is refused without a reason" };
      }
      return { came: "advised", broken: lawBrokenBy(createAdviser(pack.pack), bare, laws) };
    },
  }));
