/** A tile of slanted lines as a data address, for the place of something missing. */
export function hatchTile(colour: string, size = 12): string {
  const path = `M-2 2 2-2M0 ${size} ${size} 0M${size - 2} ${size + 2} ${size + 2} ${size - 2}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><path d="${path}" stroke="${colour}" stroke-opacity=".38" stroke-width="1.2"/></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
