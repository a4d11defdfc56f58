/** What esbuild makes of a bundle: its text, and what it imports. */
interface Bundle {
  readonly text: string;
  readonly metafile: { readonly outputs: Readonly<Record<string, BundleOutput>> };
}

/** A file that was made; of each file that is in it, how much. */
interface BundleOutput {
  readonly imports: readonly object[];
  readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>;
}

export declare const unsaidInPage: {
  readonly rooms: readonly string[];
  readonly diagnostics: readonly string[];
};
export declare function bundleLibrary(pack: object, root?: string): Promise<Bundle>;
export declare function bundlePage(root?: string): Promise<Bundle>;
