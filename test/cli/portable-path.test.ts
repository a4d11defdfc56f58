import { resolve } from "node:path";
import { expect, test } from "vitest";
import { portablePath } from "../../src/cli/portable-path.ts";

const folder = resolve("/home/adviser");

test.each([
  ["a.yaml", "a.yaml"],
  ["../b/a.yaml", "../b/a.yaml"],
  ["-", "-"],
  [resolve(folder, "a.yaml"), "a.yaml"],
  [resolve(folder, "cases/a.yaml"), "cases/a.yaml"],
  [resolve(folder, "..a.yaml"), "..a.yaml"],
  [resolve(folder, "../other/a.yaml"), "a.yaml"],
  [resolve("/a.yaml"), "a.yaml"],
])("%s is shown as %s", (path, shown) => expect(portablePath(path, folder)).toBe(shown));
