#!/usr/bin/env bash
# Headings that npm docx writes have no outline level, so that a program that goes by it finds no heading at all.
#
# What one would guess: a paragraph with `heading: HeadingLevel.HEADING_1` is a heading to whoever opens the file. Its
# style is "heading 1", and Word gives that style the outline level 0 in every document of its own (w:outlineLvl,
# ISO/IEC 29500-1, 17.3.1.20: what a table of contents, a navigation pane and tags of a PDF go by).
# What docx does (9.15.2; Node 20.20): it writes the styles Heading1 to Heading6 and Title without one, and the paragraphs
# neither. Word knows its own headings by their names. LibreOffice 7.4.7 goes by the level: saved as OpenDocument the
# document has plain paragraphs (text:p) for all headings, and a tagged PDF has P where H1 would stand. With
# `paragraph: { outlineLevel: 0 }` in the style they are headings there too.
#
# Output seen:
#   as it is: Heading1 none, Heading2 none
#   with outlineLevel in the styles: Heading1 0, Heading2 1
#
# Fails if the styles have other levels.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --no-audit --no-fund --silent docx@9.15.2 jszip@3.10.2

cat >look.mjs <<'CODE'
import { Document, HeadingLevel, Packer, Paragraph } from "docx";
import JSZip from "jszip";

const children = [
  new Paragraph({ heading: HeadingLevel.HEADING_1, text: "First" }),
  new Paragraph({ heading: HeadingLevel.HEADING_2, text: "Second" }),
];

/** The outline levels of two styles, or of the paragraphs that have them. */
async function levels(styles) {
  const zip = await JSZip.loadAsync(await Packer.toBuffer(new Document({ styles, sections: [{ children }] })));
  const style = await zip.file("word/styles.xml").async("string");
  const text = await zip.file("word/document.xml").async("string");
  if (text.includes("w:outlineLvl")) return "in the paragraphs";
  return ["Heading1", "Heading2"]
    .map((id) => {
      const [, rest = ""] = style.split(`w:styleId="${id}"`);
      const [, level = "none"] = /<w:outlineLvl w:val="(\d)"/.exec(rest.split("</w:style>")[0]) ?? [];
      return `${id} ${level}`;
    })
    .join(", ");
}

const withLevel = (outlineLevel) => ({ paragraph: { outlineLevel } });
console.log(`as it is: ${await levels({})}`);
const styles = { default: { heading1: withLevel(0), heading2: withLevel(1) } };
console.log(`with outlineLevel in the styles: ${await levels(styles)}`);
CODE

node look.mjs >seen
cat seen
diff - seen <<'SEEN'
as it is: Heading1 none, Heading2 none
with outlineLevel in the styles: Heading1 0, Heading2 1
SEEN
