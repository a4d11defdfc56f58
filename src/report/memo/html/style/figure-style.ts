/** How pictures stand in a page: the one that is drawn for the width of the screen. */
export const figureStyle = `
figure { margin: 1.75rem 0; }
figure svg { display: block; max-width: 100%; height: auto; }
figure .narrow { display: none; }
figcaption { margin-top: .75rem; color: var(--soft); font-size: .9375rem; line-height: 1.5; }
@media screen and (max-width: 44rem) {
  figure .wide { display: none; }
  figure .narrow { display: block; width: 100%; max-width: 24rem; }
}
`;
