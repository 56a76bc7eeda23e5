import { darken, lighten, type ThemeOptions } from '@mui/material/styles';

interface Tones {
  readonly mode: 'light' | 'dark';
  readonly canvas: string;
  readonly paper: string;
  readonly raised: string;
  readonly line: string;
  readonly ink: string;
  readonly soft: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly red: string;
  readonly amber: string;
  readonly green: string;
  readonly blue: string;
}

const LIGHT: Tones = {
  mode: 'light',
  canvas: '#f6f6f4',
  paper: '#ffffff',
  raised: '#ffffff',
  line: '#deddd8',
  ink: '#202327',
  soft: '#5b6068',
  accent: '#0f5c6e',
  onAccent: '#ffffff',
  red: '#b3261e',
  amber: '#8a5200',
  green: '#1f6b3a',
  blue: '#2a5db0',
};

const DARK: Tones = {
  mode: 'dark',
  canvas: '#15171a',
  paper: '#1c1f23',
  raised: '#24282d',
  line: '#363b42',
  ink: '#e7e7e4',
  soft: '#a6abb3',
  accent: '#6cc6d8',
  onAccent: '#07262e',
  red: '#ff9a90',
  amber: '#f0b35e',
  green: '#7fd29b',
  blue: '#9bbcf5',
};

const FONT = 'system-ui, -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", sans-serif';

/** Calm surfaces, one accent, hairlines instead of shadows; text at 14 px, controls at least 32 px tall. */
function themeOf(tones: Tones): ThemeOptions {
  // Under the mouse a filled button moves away from the colour of its words, in either theme.
  const underHand = (colour: string) =>
    tones.mode === 'light' ? darken(colour, 0.25) : lighten(colour, 0.25);
  const focus = { outline: `2px solid ${tones.accent}`, outlineOffset: 2 };
  return {
    palette: {
      mode: tones.mode,
      primary: { main: tones.accent, dark: underHand(tones.accent), contrastText: tones.onAccent },
      secondary: { main: tones.soft },
      error: { main: tones.red, dark: underHand(tones.red) },
      warning: { main: tones.amber },
      success: { main: tones.green },
      info: { main: tones.blue },
      background: { default: tones.canvas, paper: tones.paper },
      text: { primary: tones.ink, secondary: tones.soft },
      divider: tones.line,
    },
    shape: { borderRadius: 6 },
    typography: {
      fontFamily: FONT,
      fontSize: 14,
      h1: { fontSize: '1.375rem', fontWeight: 650, lineHeight: 1.3, letterSpacing: '-0.01em' },
      h2: { fontSize: '1rem', fontWeight: 650, lineHeight: 1.4 },
      h3: { fontSize: '0.875rem', fontWeight: 650, lineHeight: 1.4 },
      body1: { fontSize: '0.9375rem', lineHeight: 1.55 },
      body2: { fontSize: '0.875rem', lineHeight: 1.5 },
      caption: { fontSize: '0.8125rem', lineHeight: 1.45 },
      button: { textTransform: 'none', fontWeight: 600 },
    },
    components: {
      MuiCssBaseline: {
        styleOverrides: {
          html: { backgroundColor: tones.canvas },
          ':focus-visible': focus,
          'h1:focus-visible, main:focus-visible': { outline: 'none' },
          '@media (prefers-reduced-motion: reduce)': {
            '*, *::before, *::after': {
              animationDuration: '0.01ms !important',
              animationIterationCount: '1 !important',
              // Not a moment more than none: any other length makes each change of any style a transition, and
              // text areas then measure the width that they had before.
              transitionDuration: '0s !important',
              transitionDelay: '0s !important',
              scrollBehavior: 'auto !important',
            },
          },
        },
      },
      MuiButtonBase: {
        defaultProps: { disableRipple: true },
        styleOverrides: { root: { '&.Mui-focusVisible': focus } },
      },
      MuiButton: {
        defaultProps: { size: 'small', disableElevation: true },
        styleOverrides: {
          root: { minHeight: 32, paddingInline: 12, whiteSpace: 'nowrap' },
          outlined: { borderColor: tones.line, color: tones.ink },
          text: { color: tones.mode === 'light' ? tones.accent : tones.accent },
        },
        variants: [
          {
            props: { variant: 'outlined', color: 'error' },
            style: { color: tones.red, borderColor: tones.red },
          },
          { props: { variant: 'text', color: 'error' }, style: { color: tones.red } },
          { props: { variant: 'text', color: 'inherit' }, style: { color: 'inherit' } },
        ],
      },
      MuiIconButton: { defaultProps: { size: 'small' }, styleOverrides: { root: { borderRadius: 6 } } },
      MuiPaper: {
        defaultProps: { elevation: 0 },
        styleOverrides: { root: { backgroundImage: 'none' } },
      },
      MuiMenu: {
        styleOverrides: { paper: { backgroundColor: tones.raised, border: `1px solid ${tones.line}` } },
      },
      MuiDialog: { styleOverrides: { paper: { backgroundColor: tones.raised } } },
      MuiDialogTitle: {
        styleOverrides: { root: { fontSize: '1.0625rem', fontWeight: 650, paddingBottom: 8 } },
      },
      MuiDialogActions: { styleOverrides: { root: { padding: '12px 24px 18px' } } },
      MuiOutlinedInput: {
        defaultProps: { size: 'small' },
        styleOverrides: {
          root: { backgroundColor: tones.paper, fontSize: '0.9375rem' },
          input: { colorScheme: tones.mode, '&::placeholder': { opacity: 1, color: tones.soft } },
          notchedOutline: { borderColor: tones.mode === 'light' ? '#8c9097' : '#6f757e' },
          multiline: { padding: '8px 12px' },
        },
      },
      MuiNativeSelect: { styleOverrides: { select: { paddingBlock: 6 } } },
      MuiTableCell: {
        styleOverrides: {
          root: { padding: '5px 12px', borderColor: tones.line, fontSize: '0.875rem' },
          head: { color: tones.soft, fontWeight: 600, fontSize: '0.8125rem', whiteSpace: 'nowrap' },
        },
      },
      MuiTab: { styleOverrides: { root: { minHeight: 40, minWidth: 0, paddingInline: 10 } } },
      MuiTabs: { styleOverrides: { root: { minHeight: 40 } } },
      MuiLink: { defaultProps: { underline: 'hover' } },
      MuiTooltip: { defaultProps: { arrow: true, enterDelay: 400 } },
    },
  };
}

export const lightTheme = themeOf(LIGHT);
export const darkTheme = themeOf(DARK);
