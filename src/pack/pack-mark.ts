import { isMapping } from "../source/value-kind.ts";

/** By which rules something was made: what is kept of a pack in files that outlive a run. */
export interface PackMark {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
}

/** The mark of a pack. */
export function markPack({ id, version, digest }: PackMark): PackMark {
  return { id, version, digest };
}

/** A mark as a file holds it; null: it is none, as in files from before there were any. */
export function readPackMark(value: unknown): PackMark | null {
  if (!isMapping(value)) return null;
  const { id, version, digest } = value;
  const isText = (each: unknown): each is string => typeof each === "string";
  return isText(id) && isText(version) && isText(digest) ? { id, version, digest } : null;
}

/** Rules by name, as in `pbt 1.1.0 (bc7b97909fef)`; by digest alone where no more is known of them. */
export function namePack(mark: PackMark | Pick<PackMark, "digest">): string {
  const digest = shortDigest(mark.digest);
  return "id" in mark ? `${mark.id} ${mark.version} (${digest})` : digest;
}

const digestLength = 12;

/** The first digits of a digest, enough to tell two packs apart. */
export function shortDigest(digest: string): string {
  return digest.replace(/^sha256:/, "").slice(0, digestLength);
}
