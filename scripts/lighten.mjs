import { readFile } from "node:fs/promises";

/**
 * Text in which every UTF-16 unit takes one column: printable Latin, punctuation, and shapes for drawing. A test holds
 * it against string-width itself.
 */
export const plainText = "^[\\x20-\\x7e\\xa0-\\xac\\xae-\\u02ff\\u2010-\\u2027\\u2030-\\u205e\\u2500-\\u25fc]*$";

const lazySegmenter = [
  "const segmenter = new Intl.Segmenter();",
  "let madeSegmenter; const segmenter = { segment: (text) => (madeSegmenter ??= new Intl.Segmenter()).segment(text) };",
];

/** What is replaced in which package; starting what knows all scripts and emoji takes longer than all the rest. */
const replacements = {
  "string-width/index.js": [
    lazySegmenter,
    [
      "const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;",
      'let madeEmoji; const rgiEmojiRegex = { test: (text) => (madeEmoji ??= new RegExp("^\\\\p{RGI_Emoji}$", "v")).test(text) };',
    ],
    ["if (/^[\\u0020-\\u007E]*$/.test(string)) {", `if (/${plainText}/.test(string)) {`],
  ],
  "wrap-ansi/index.js": [lazySegmenter],
  // For commands that are programs of their own, of which there are none.
  "commander/lib/command.js": [
    [
      "const childProcess = require('node:child_process');",
      "const childProcess = { spawn: (...given) => require('node:child_process').spawn(...given) };",
    ],
  ],
};

/** No prompt of ours opens an editor, and what reads its file in any encoding is a twelfth of all that is installed. */
const externalEditor = /node_modules[\\/]@inquirer[\\/]external-editor[\\/]dist[\\/]index\.js$/;
const noEditor = 'export function editAsync() { throw new Error("No prompt here opens an editor."); }';

/** An esbuild plugin that leaves out of packages what takes time to start and is hardly ever needed. */
export const lighten = {
  name: "lighten",
  setup({ onLoad }) {
    for (const [file, pairs] of Object.entries(replacements)) {
      const filter = new RegExp(`node_modules/${file}$`.replaceAll(".", "\\.").replaceAll("/", "[\\\\/]"));
      onLoad({ filter }, async ({ path }) => ({ contents: replaceAll(await readFile(path, "utf8"), pairs, file) }));
    }
    onLoad({ filter: externalEditor }, () => ({ contents: noEditor }));
  },
};

function replaceAll(text, pairs, file) {
  return pairs.reduce((contents, [found, replaced]) => {
    if (!contents.includes(found)) throw new Error(`${file} has changed: ${found} is not in it any more`);
    return contents.replace(found, () => replaced);
  }, text);
}
