/**
 * The one palette of the atlas. Colour and shape name the kind of a thing, position the city, the line its basis, and a
 * hatch what is missing: a channel is never used for something else, so interface parts stay in ink on paper.
 * Every kind colour has a contrast of at least 4.6 on its paper. Read by CSS (as variables, see `css-variables.ts`) and
 * by the canvas, which takes no variables.
 */
export const visualKinds = ['division', 'duty', 'area', 'reform', 'body', 'activity', 'missing'] as const;
export type VisualKind = (typeof visualKinds)[number];

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

export interface Palette {
  /** The page. */
  paper: string;
  /** A card or bar that lies on the page. */
  raised: string;
  /** A quiet area: code, a table's head, a hovered row. */
  sunken: string;
  ink: string;
  /** Second-rank words; contrast ≥ 4.5 on paper, raised and sunken. */
  muted: string;
  /** Hairlines between things; never the only sign of a control. */
  line: string;
  /** Edges of controls; contrast ≥ 3 on paper. */
  edge: string;
  focus: string;
  /** Behind a quoted or matched stretch, which also has a 2 px underline of `markLine`. */
  mark: string;
  markLine: string;
  error: string;
  kind: Record<VisualKind, string>;
}

export const palettes: Record<Scheme, Palette> = {
  light: {
    paper: '#FBFAF7',
    raised: '#FFFFFF',
    sunken: '#F1EFE9',
    ink: '#1B1F23',
    muted: '#59626D',
    line: '#DDD9CF',
    edge: '#858C95',
    focus: '#0B5CAD',
    mark: '#FFE9A8',
    markLine: '#996804',
    error: '#A3122A',
    kind: {
      division: '#0970CE',
      duty: '#5D2A77',
      area: '#996804',
      reform: '#800000',
      body: '#0B7F77',
      activity: '#547B4B',
      missing: '#5F6873',
    },
  },
  dark: {
    paper: '#14171A',
    raised: '#1C2024',
    sunken: '#23282D',
    ink: '#E8EAED',
    muted: '#A3ADB8',
    line: '#343A41',
    edge: '#767F89',
    focus: '#8CC8FF',
    mark: '#4A3C00',
    markLine: '#FDD44C',
    error: '#FF9AA8',
    kind: {
      division: '#208CEF',
      duty: '#E8BDFD',
      area: '#FDD44C',
      reform: '#E26F4C',
      body: '#2C9990',
      activity: '#BEE3B3',
      missing: '#9AA5B1',
    },
  },
};

export const fontFamily = '"Noto Sans SC Variable", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif';
