/** The colours of pages: dark on white paper, and light on dark where the reader's system asks for that. */
export const themeStyle = `
:root {
  color-scheme: light;
  --desk: #eef1f4; --paper: #ffffff; --ink: #1c232b; --soft: #515b66; --line: #c9d0d7; --link: #1a5a96;
  --strong: #1d4e79; --on-strong: #ffffff; --tint: #c3d8ea; --wash: #eef4f9; --against: #a13d12;
  --gap: #fff3c4; --gap-ink: #3d2f00; --gap-line: #8a6d00;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
    --desk: #0f1317; --paper: #171c21; --ink: #e7ebef; --soft: #a9b4bf; --line: #3a444e; --link: #9cc8ee;
    --strong: #8dbde6; --on-strong: #0d1a26; --tint: #2b4a66; --wash: #1d2833; --against: #f0a27e;
    --gap: #3b3210; --gap-ink: #ffe9a3; --gap-line: #c9a94a;
  }
}
`;
