import type { Blob } from "../../batch/blob.ts";
import type { CheckResult } from "../../batch/check-result.ts";
import { markPack } from "../../pack/pack-files.ts";
import type { CheckContext, Reporter } from "./reporter.ts";

/** The results of one shard as they are, for `mixwijzer merge`. */
export function blobReporter({ version, pack, language, shard, files }: CheckContext): Reporter {
  const results: CheckResult[] = [];
  return {
    takesAll: true,
    take: (result) => {
      results.push(result);
      return "";
    },
    finish: () => {
      const blob: Blob = {
        schema: "mixwijzer/blob/1",
        mixwijzer: version,
        pack: pack.digest,
        rules: markPack(pack),
        language,
        shard,
        files,
        results,
      };
      return `${JSON.stringify(blob)}\n`;
    },
  };
}
