import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const page = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/* GraphiQL brings its fonts inside its styles, which the content security policy refuses. */
export default defineConfig({
  base: '/admin/',
  plugins: [react()],
  css: {
    postcss: {
      plugins: [
        { postcssPlugin: 'fonts-of-the-system', AtRule: { 'font-face': (rule) => void rule.remove() } },
      ],
    },
  },
  build: {
    outDir: '../dist/admin',
    emptyOutDir: true,
    // The polyfill would be an inline script, which the content security policy refuses.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: [page('index.html'), page('explorer.html')],
      // GraphiQL is compiled by React's compiler; its notes to that compiler mean nothing to this one.
      onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
    },
    // The framework in one file is a little over the default of 500 kB before compression.
    chunkSizeWarningLimit: 1500,
  },
  server: { proxy: { '/editorial': 'http://localhost:4000' } },
});
