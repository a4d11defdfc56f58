import { type Language, languages } from "../language/languages.ts";
import { packParts, packSchema } from "../pack/pack-schema.ts";
import type { SourceFile } from "../source/decode-text.ts";

/**
 * The files of a pack to start from, in one language: made of files that have every text, and every comment, in the
 * languages of mixwijzer, one a line. In another language the texts are there in English, to be translated. With the
 * schemas that the first lines of its files name.
 */
export function startPack(files: readonly SourceFile[], language: Language, version: string): readonly SourceFile[] {
  const kept = languages.find((spoken) => spoken === language) ?? "en";
  const told = files.flatMap(({ path, text }): readonly SourceFile[] => {
    const [, name, tongue] = /^(.*)\.([a-z]{2})\.md$/.exec(path) ?? [];
    if (name !== undefined)
      return tongue === kept ? [{ path: `${name}.md`, text: inReadme(text, kept, language) }] : [];
    return [{ path, text: inOneLanguage(text, kept, language) }];
  });
  return [...told.map(({ path, text }) => ({ path, text: text.replaceAll("VERSION", version) })), ...schemaFiles()];
}

/** Leaves out the lines of the other languages; the key of a text is the tag of the language asked for. */
function inOneLanguage(text: string, kept: Language, language: Language): string {
  const lines = text.split("\n").flatMap((line) => {
    const [, start = "", tongue, rest] = /^(\s*(?:# )?)([a-z]{2}): (.*)$/.exec(line) ?? [];
    if (tongue === undefined || !languages.some((spoken) => spoken === tongue)) return [line];
    if (tongue !== kept) return [];
    return [start.includes("#") ? `${start}${rest}` : `${start}${language}: ${rest}`];
  });
  return lines.join("\n").replace(/^languages: \[.*\]$/m, `languages: [${language}]`);
}

/** A readme shows texts under the tag of its language. */
function inReadme(text: string, kept: Language, language: Language): string {
  return text.replaceAll(new RegExp(`^(\\s+)${kept}: `, "gm"), (_, start: string) => `${start}${language}: `);
}

/** The schema of the files, and one beside it for each kind of file, since an editor takes a schema whole. */
function schemaFiles(): readonly SourceFile[] {
  const file = (name: string, schema: object): SourceFile => ({
    path: `schemas/${name}.schema.json`,
    text: `${JSON.stringify(schema, null, 2)}\n`,
  });
  const { $schema } = packSchema;
  return [
    file("files", packSchema),
    ...packParts.map((part) => file(part, { $schema, $ref: `files.schema.json#/$defs/${part}` })),
  ];
}
