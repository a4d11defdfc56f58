import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { checkFile } from "../../../src/batch/check-file.ts";
import type { CheckResult } from "../../../src/batch/check-result.ts";
import { createChecker } from "../../../src/batch/create-checker.ts";
import { checkSchema } from "../../../src/report/check/check-schema.ts";
import { jsonResult } from "../../../src/report/check/json-reporter.ts";
import { ndjsonReporter } from "../../../src/report/check/ndjson-reporter.ts";
import { realPack } from "../../support/real-pack.ts";

const run = { checker: createChecker(realPack), language: undefined, fallback: "en" as const };
const hostile = 'a"b\\c\u0001\u2028<&]]>%,: .yaml';
const text = [
  "facts: { phase: pilot, proven-route: proven }\nplanned: [funding]\nexpect: { lead: [funding] }",
  "language: nl\nid: other\nfacts: { phase: pilot, proven-route: proven }\nplanned: [funding, monitoring]",
  "fact: { phase: pilot }",
].join("\n---\n");
const results: readonly CheckResult[] = [...checkFile({ path: hostile, text }, run)];

describe("a line of ndjson", () => {
  const reporter = ndjsonReporter();
  const lines = results.map((result) => reporter.take(result));

  test("is the result in JSON, of each finding what and where", () => {
    const expected = results.map(jsonResult).map(({ file, case: checked, findings }) => ({
      file,
      case: checked,
      findings: findings.map(({ rule, kind, severity, message, region, path }) => {
        return { rule, kind, severity, message, region, path };
      }),
    }));
    expect(lines.map((line) => JSON.parse(line))).toEqual(expected);
    expect(new Set(expected.flatMap(({ findings }) => findings.map(({ kind }) => kind))).size).toBeGreaterThan(4);
    expect(lines.join("").match(/\n/g)).toHaveLength(results.length);
  });

  test("is what the schema says", () => {
    const line = new Ajv2020({ strict: false }).addSchema(checkSchema, "check").getSchema("check#/$defs/line");
    for (const each of lines) expect([line?.(JSON.parse(each)), line?.errors]).toEqual([true, null]);
  });
});
