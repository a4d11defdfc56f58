import type { Plugin } from "esbuild";

export declare const plainText: string;
export declare const lighten: Plugin;
