import type { ErrorCode } from "yaml";
import type { YamlProblem } from "../diagnostics/catalogue.ts";

/** What a parser's error means to who wrote the file; null: told in another way already. */
export function yamlProblem(code: ErrorCode, message: string): YamlProblem | null {
  switch (code) {
    case "BAD_INDENT":
      return message.startsWith("Flow") ? "unclosed" : "indentation";
    case "TAB_AS_INDENT":
      return "tab";
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
    case "KEY_OVER_1024_CHARS":
      return "colon";
    case "MISSING_CHAR":
      return /^(Missing closing|Flow) /.test(message) ? "unclosed" : "key-without-value";
    case "BAD_DQ_ESCAPE":
      return "escape";
    case "BAD_SCALAR_START":
      return "first-character";
    case "ALIAS_PROPS":
    case "BAD_ALIAS":
    case "MULTIPLE_ANCHORS":
      return "alias";
    case "BAD_DIRECTIVE":
      return "directive";
    case "NON_STRING_KEY":
    case "TAG_RESOLVE_FAILED":
    case "BAD_COLLECTION_TYPE":
    case "DUPLICATE_KEY":
      return null;
    case "BAD_PROP_ORDER":
    case "BLOCK_IN_FLOW":
    case "IMPOSSIBLE":
    case "MULTIPLE_DOCS":
    case "MULTIPLE_TAGS":
    case "RESOURCE_EXHAUSTION":
    case "UNEXPECTED_TOKEN":
      return "unexpected";
    default:
      return code satisfies never;
  }
}
