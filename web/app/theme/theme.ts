import { createTheme, defaultVariantColorsResolver, type MantineColorsTuple, type VariantColorsResolver } from '@mantine/core';
import { fontFamily } from './tokens';

/** Controls are drawn in ink: colour is kept for kinds. */
const ink: MantineColorsTuple = [
  '#F4F5F6',
  '#E8EAED',
  '#D3D7DC',
  '#B5BCC4',
  '#939CA7',
  '#727C88',
  '#59626D',
  '#414951',
  '#2A3037',
  '#1B1F23',
];

/** A filled control is ink with letters of paper, in both schemes. */
const variantColorResolver: VariantColorsResolver = (input) => {
  if (input.variant !== 'filled') return defaultVariantColorsResolver(input);
  return { background: 'var(--atlas-ink)', hover: 'var(--atlas-muted)', color: 'var(--atlas-paper)', border: '1px solid transparent' };
};

export const theme = createTheme({
  fontFamily,
  headings: { fontFamily, fontWeight: '600' },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1.125rem', xl: '1.375rem' },
  lineHeights: { xs: '1.125rem', sm: '1.25rem', md: '1.375rem', lg: '1.75rem', xl: '2rem' },
  colors: { ink },
  primaryColor: 'ink',
  primaryShade: { light: 9, dark: 1 },
  variantColorResolver,
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
});
