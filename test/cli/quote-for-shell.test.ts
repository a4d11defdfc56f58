import { expect, test } from "vitest";
import { quoteForShell } from "../../src/cli/quote-for-shell.ts";

test.each([
  ["rules/mine", "rules/mine"],
  ["my rules", '"my rules"'],
  ["-x", "./-x"],
  ["-", "-"],
  ["a$b", "'a$b'"],
  ["it's $5", "'it'\\''s $5'"],
])("%s is typed as %s", (path, typed) => expect(quoteForShell(path)).toBe(typed));
