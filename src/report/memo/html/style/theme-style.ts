import { nightPalette, paletteVariables, paperPalette } from "../../svg/palette.ts";

/** The colours of pages: dark on white paper, and light on dark where the reader's system asks for that. */
export const themeStyle = `
:root {
  color-scheme: light;
  --desk: #eef1f4; --link: #1a5a96; --gap: #fff3c4; --gap-ink: #3d2f00; --gap-line: #8a6d00;
  ${paletteVariables(paperPalette)}
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
    --desk: #0f1317; --link: #9cc8ee; --gap: #3b3210; --gap-ink: #ffe9a3; --gap-line: #c9a94a;
    ${paletteVariables(nightPalette)}
  }
}
`;
