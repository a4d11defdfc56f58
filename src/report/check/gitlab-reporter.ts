import { jsonReport } from "../report-context.ts";
import type { CheckContext, Reporter } from "./reporter.ts";
import { createFingerprint, inLanguageOf, plainMessage } from "./shared-parts.ts";

const severities = { error: "major", warning: "minor", note: "info" } as const;

/** A code quality report of GitLab. */
export function gitlabReporter(context: CheckContext): Reporter {
  const fingerprint = createFingerprint();
  const issues: object[] = [];
  return {
    take: (result) => {
      for (const finding of result.findings) {
        issues.push({
          description: plainMessage(finding, inLanguageOf(result, context)).replaceAll("\n", " "),
          check_name: finding.rule,
          fingerprint: fingerprint(finding, result),
          // GitLab knows no findings that may stay; these are the least that there is.
          severity: severities[finding.accepted === undefined ? finding.severity : "note"],
          location: {
            path: context.inRepository(result.file),
            lines: { begin: finding.place?.line ?? 1, end: finding.place?.endLine ?? 1 },
          },
        });
      }
      return "";
    },
    finish: () => jsonReport(issues),
  };
}
