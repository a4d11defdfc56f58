import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Packages that others have within their own code: fflate packs and nanoid names for docx. */
const within = { "node_modules/docx": ["node_modules/fflate", "node_modules/nanoid"] };

/** The packages whose code is in a bundle, found by the inputs that esbuild lists in its metafile. */
export function bundledPackages(metafile) {
  const folders = Object.keys(metafile.inputs).map(
    (input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1],
  );
  const found = folders.filter((folder) => folder !== undefined);
  return [...new Set(found.flatMap((folder) => [folder, ...(within[folder] ?? [])]))].sort();
}

/** The licence notices of packages, one after the other; throws where a package has none. */
export function licenceNotices(folders) {
  return folders.map(notice).join(`\n${"-".repeat(80)}\n\n`);
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} is bundled, but has no licence file`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
}
