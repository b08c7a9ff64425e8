import { chipFontSize } from './picture';

/** How long a slow font may hold the drawing back; then the fallback of the family is drawn. */
const patience = 4000;

/**
 * Loads what the canvas needs to draw `text`. A canvas does not redraw itself when a web font arrives, and the font is
 * split by characters, so that the text itself has to be named.
 */
export async function loadLabelFonts(family: string, text: string): Promise<void> {
  const characters = [...new Set(text)].join('') || ' ';
  const faces = [400, 600].map((weight) => document.fonts.load(`${weight} ${chipFontSize}px ${family}`, characters));
  const timeout = new Promise((resolve) => setTimeout(resolve, patience));
  await Promise.race([Promise.allSettled(faces), timeout]);
}
