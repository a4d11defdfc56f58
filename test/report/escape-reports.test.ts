import { describe, expect, test } from "vitest";
import {
  escapeWorkflowMessage,
  escapeWorkflowProperty,
  escapeXml,
  escapeXmlAttribute,
} from "../../src/report/escape.ts";

describe("XML", () => {
  test.each([
    ["markup", '<a href="x">&amp;</a>', "&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;"],
    ["an apostrophe", "'t", "&apos;t"],
    ["the end of a section", "]]>", "]]&gt;"],
    ["a terminal escape", "\u001b[31mred", "\\x1b[31mred"],
    ["what XML cannot hold", "a\u0000b\u000bc\ufffed\ud800e", "a\\x00b\\x0bc\\ufffed\\ud800e"],
    ["a carriage return", "a\r\nb", "a\\x0d\nb"],
  ])("keeps %s as text", (_, text, escaped) => {
    expect(escapeXml(text)).toBe(escaped);
  });

  test("keeps a line break in an attribute, where a parser would make it a space", () => {
    expect(escapeXmlAttribute("a\nb")).toBe("a&#10;b");
  });
});

describe("workflow commands of GitHub", () => {
  test.each([
    ["a per cent sign", "100%0A", "100%250A"],
    ["a line break", "a\nb", "a%0Ab"],
    ["a carriage return", "a\rb", "a\\x0db"],
    ["a command", "\n::error::x", "%0A::error::x"],
    ["a terminal escape", "\u001b[31m", "\\x1b[31m"],
  ])("keep %s in a message", (_, text, escaped) => {
    expect(escapeWorkflowMessage(text)).toBe(escaped);
  });

  test("keep colons and commas in a property too", () => {
    expect(escapeWorkflowProperty("a,b:c%d")).toBe("a%2Cb%3Ac%25d");
  });
});
