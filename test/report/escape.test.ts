import { describe, expect, it } from "vitest";
import { span } from "../../src/report/document/lines.ts";
import { escapeCssString, escapeHtml, escapeLineStart, escapeMarkdown, plainSpan } from "../../src/report/escape.ts";
import { renderMarkdown } from "../../src/report/markdown/render-blocks.ts";

describe("escapeMarkdown", () => {
  it.each([
    ["emphasis", "*a* _b_", "\\*a\\* \\_b\\_"],
    ["code", "`rm -rf`", "\\`rm -rf\\`"],
    ["a link", "[klik](http://x)", "\\[klik\\](http\\://x)"],
    ["an image", "![x](y)", "!\\[x\\](y)"],
    ["HTML", "<img src=x onerror=y>", "&lt;img src=x onerror=y&gt;"],
    ["an autolink", "<https://x>", "&lt;https\\://x&gt;"],
    ["a bare web address", "zie www.x.nl", "zie www\\.x.nl"],
    ["an entity", "&lt; &#60; R&D & co", "&amp;lt; &amp;#60; R&amp;D & co"],
    ["a table cell", "a | b", "a \\| b"],
    ["strikethrough", "~~weg~~", "\\~\\~weg\\~\\~"],
    ["mathematics", "$x$", "\\$x\\$"],
    ["a backslash", "\\*", "\\\\\\*"],
    ["a mention", "@iemand en a@b.nl", "@\u2060iemand en a@b.nl"],
    ["line breaks", "een\r\n\r\n# twee", "een # twee"],
    ["a terminal escape", "\u001b[31mrood", "\\\\x1b\\[31mrood"],
    ["text order marks", "a\u202eb", "a\\\\u202eb"],
    ["workflow commands", "::error file=x::]]>", "::error file=x::\\]\\]&gt;"],
  ])("keeps %s as text", (_, text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe("escapeLineStart", () => {
  it.each([
    ["# kop", "\\# kop"],
    ["- punt", "\\- punt"],
    ["+ punt", "\\+ punt"],
    ["1. punt", "1\\. punt"],
    ["12) punt", "12\\) punt"],
    ["=== ", "\\=== "],
    ["    code", "code"],
    ["kop ##", "kop \\#\\#"],
    ["2018 was goed", "2018 was goed"],
  ])("%j cannot start or end a block", (line, escaped) => {
    expect(escapeLineStart(line)).toBe(escaped);
  });
});

describe("escapeHtml", () => {
  it.each([
    ["elements", "</p><script>x</script>", "&lt;/p&gt;&lt;script&gt;x&lt;/script&gt;"],
    ["entities", "&lt; R&D", "&amp;lt; R&amp;D"],
    ["quotes", `"a" 'b' \`c\``, "&quot;a&quot; &#39;b&#39; `c`"],
    ["line breaks", "een\r\n\ttwee", "een twee"],
    ["control characters", "a\u0000b\u001bc\ufffe", "a\\x00b\\x1bc\\ufffe"],
    ["text order marks", "a\u202eb\u2067", "a\\u202eb\\u2067"],
  ])("keeps %s as text", (_, text, escaped) => {
    expect(escapeHtml(text)).toBe(escaped);
  });
});

describe("escapeCssString", () => {
  it.each([
    ["quotes and backslashes", `"a\\'`, "\\22 a\\5c \\27 "],
    ["the end of a style sheet", "</style>{}@", "\\3c \\2f style\\3e \\7b \\7d \\40 "],
    ["line breaks", "a\nb", "a b"],
    ["letters of any language", "één, 2.0: ж-字", "één, 2.0: ж-字"],
    ["pictures", "🌳", "\\1f333 "],
  ])("keeps %s within the string", (_, text, escaped) => {
    expect(escapeCssString(text)).toBe(escaped);
  });
});

it("keeps hostile text in its own table cell, heading and list item", () => {
  const hostile = "x | <b>\n\n# y";
  const line = [span(hostile)];
  const markdown = renderMarkdown([
    { kind: "heading", depth: 1, line },
    { kind: "table", head: [hostile, hostile], rows: [[line, line]], none: hostile },
    { kind: "list", ordered: false, items: [{ line, more: [line] }] },
  ]);
  const text = "x \\| &lt;b&gt; # y";
  expect(markdown).toBe(
    `# ${text}\n\n| ${text} | ${text} |\n| --- | --- |\n| ${text} | ${text} |\n\n- ${text}\n  - ${text}\n`,
  );
});

it("makes a text of one line that a terminal shows as it is", () => {
  expect(plainSpan("  een\n\ttwee \u001b]0;x\u0007 ")).toBe(" een twee \\x1b]0;x\\x07 ");
});

it("keeps the spaces of bold text outside its marks, where Markdown wants them", () => {
  const line = [span("Let op: ", "strong"), span("x"), span(" ", "strong")];
  expect(renderMarkdown([{ kind: "paragraph", line }])).toBe("**Let op:** x\n");
});
