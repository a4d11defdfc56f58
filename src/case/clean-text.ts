/** What the reader of cases refuses in a text: controls, overrides of writing direction, lone surrogates. */
const refused = /[^\P{Cc}\t\n]|[\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A text as a case file can hold it: line ends are `\n`, and what the reader refuses (control characters, overrides of
 * writing direction, lone surrogates) is left out.
 */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(refused, "");
}

const longest = 60;

/** Names that Windows keeps for devices, whatever the extension. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** Letters that are no letter with a mark on it, and so do not fold by themselves. */
const folded: Readonly<Record<string, string>> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  ß: "ss",
  đ: "d",
  ð: "d",
  ł: "l",
  þ: "th",
  ı: "i",
};

/**
 * A file name without extension for a title, safe on every system: 1 to 60 lower-case ASCII letters, digits and hyphens.
 *
 * @example caseFileName("Hybride docenten in het (v)mbo: één route") // "hybride-docenten-in-het-v-mbo-een-route"
 */
export function caseFileName(title: string): string {
  const plain = title
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{ASCII}]/gu, (letter) => folded[letter] ?? "-")
    .replace(/['`]/g, "");
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== "");
  const name = shorten(words.join("-"));
  if (name === "") return "case";
  return reserved.test(name) ? `case-${name}` : name;
}

/** Cut between words, where the first word is not too long by itself. */
function shorten(name: string): string {
  if (name.length <= longest) return name;
  const cut = name.slice(0, longest);
  const end = name[longest] === "-" ? longest : cut.lastIndexOf("-");
  return cut.slice(0, end > 0 ? end : longest);
}
