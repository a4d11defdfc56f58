import { createHash } from "node:crypto";
import type { CheckResult } from "../../batch/check-result.ts";
import { type CheckFinding, findingIdentity } from "../../batch/finding.ts";

/** Gives each finding a fingerprint of its own. */
export type Fingerprint = (finding: CheckFinding, result: CheckResult) => string;

/**
 * Fingerprints that stay the same when lines move: 32 hexadecimal digits of the file, the finding's identity, and of
 * broken input the message; with a number for what would else be the same twice.
 */
export function createFingerprint(): Fingerprint {
  const seen = new Map<string, number>();
  return (finding, { file }) => {
    const said = finding.case === null ? finding.message : "";
    const identity = [file, findingIdentity(finding), said].join("\n");
    const count = seen.get(identity) ?? 0;
    seen.set(identity, count + 1);
    const text = count === 0 ? identity : `${identity}\n${count}`;
    return createHash("sha256").update(text).digest("hex").slice(0, 32);
  };
}
