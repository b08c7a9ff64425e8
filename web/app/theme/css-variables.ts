import type { CSSVariablesResolver } from '@mantine/core';
import { palettes, type Palette } from './tokens';

function variablesOf(palette: Palette): Record<string, string> {
  const { kind, ...rest } = palette;
  return {
    ...Object.fromEntries(
      Object.entries(rest).map(([name, value]) => [`--atlas-${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`, value]),
    ),
    ...Object.fromEntries(Object.entries(kind).map(([name, value]) => [`--kind-${name}`, value])),
    '--mantine-color-body': palette.paper,
    '--mantine-color-text': palette.ink,
    '--mantine-color-dimmed': palette.muted,
    '--mantine-color-placeholder': palette.muted,
    '--mantine-color-default': palette.raised,
    '--mantine-color-default-hover': palette.sunken,
    '--mantine-color-default-border': palette.edge,
    '--mantine-color-error': palette.error,
    '--mantine-color-anchor': palette.ink,
  };
}

/** Puts the tokens on the page as `--atlas-…` and `--kind-…`, and Mantine's own colours on top of them. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: variablesOf(palettes.light),
  dark: variablesOf(palettes.dark),
});
