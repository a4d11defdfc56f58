import type { Adviser } from "../../src/advice/create-adviser.ts";
import type { Pack } from "../../src/pack/pack.ts";
import type { Build } from "./older-build.ts";

/** What every measurement works with. */
export interface Setting {
  readonly pack: Pack;
  readonly adviser: Adviser;
  /** A folder in which the package is installed from what npm packs; it is made when first asked for. */
  installed(): string;
  /** This build and the older one that was asked for, if one was. */
  builds(): Promise<{ readonly older: Build; readonly now: Build } | null>;
}

/** One figure to reach. */
export interface Target {
  readonly what: string;
  readonly target: string;
  readonly measured: string;
  readonly met: boolean;
  /** What stands in the way; said only where the target is not met. */
  readonly obstacle: string;
}

/** A part of the report: Markdown below a heading of its own, and the figures that have a target. */
export interface Section {
  readonly title: string;
  readonly blocks: readonly string[];
  readonly targets: readonly Target[];
}

/** A part of the report that was measured, and whether other programs kept the machine busy just before. */
export interface Measured extends Section {
  readonly busy: boolean;
}
