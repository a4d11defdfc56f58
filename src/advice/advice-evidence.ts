import type { Bearing, Reading, StudyDesign } from "../pack/evidence.ts";

/** A finding of research beside the source; see `Evidence` in the pack. */
export interface AdviceEvidence {
  readonly id: string;
  readonly levels: readonly string[];
  readonly programmes: readonly { readonly id: string; readonly name: string }[];
  /** Empty: all. */
  readonly topics: readonly string[];
  /** The statements of the source on which it bears, in the pack's words. */
  readonly touches: readonly { readonly statement: string; readonly bearing: Bearing; readonly text: string }[];
  readonly design: StudyDesign;
  readonly finding: string;
  readonly limits: string;
  readonly publisher: string;
  readonly title: string;
  readonly year?: number;
  readonly read: Reading;
  readonly url?: string;
  /** Why it is here: programmes that resemble the case, levels in the mix, and the topic where it is about some. */
  readonly matched: {
    readonly programmes: readonly string[];
    readonly levels: readonly string[];
    readonly topic: string | null;
  };
}
