/** What esbuild makes of a bundle: its text, and what it imports. */
interface Bundle {
  readonly text: string;
  readonly metafile: { readonly outputs: Readonly<Record<string, { readonly imports: readonly object[] }>> };
}

export declare function bundleLibrary(pack: object, root?: string): Promise<Bundle>;
export declare function bundlePage(root?: string): Promise<Bundle>;
