/**
 * A question about the facts with the answer yes, no or open. No expressions and no code, so that it can be analysed.
 *
 * `is` tests a fact of kind `one`; `includes` (all of the values are in), `lacks` (none is in) and `count` test a fact
 * of kind `set`. Beside the pack's facts a condition may name `current`, `planned` (sets of instruments, whose forms
 * are written `level.form`), `advice.<level>` (one of the roles), `in-play.<level>` and `advice.lacks-lead` (`yes` or `no`).
 */
export type Condition =
  | { readonly kind: "is"; readonly fact: string; readonly values: readonly string[] }
  | { readonly kind: "includes"; readonly fact: string; readonly values: readonly string[] }
  | { readonly kind: "lacks"; readonly fact: string; readonly values: readonly string[] }
  | { readonly kind: "count"; readonly fact: string; readonly min?: number; readonly max?: number }
  | { readonly kind: "all"; readonly of: readonly Condition[] }
  | { readonly kind: "any"; readonly of: readonly Condition[] }
  | { readonly kind: "not"; readonly of: Condition };
