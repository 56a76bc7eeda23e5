import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  base: '/admin/',
  plugins: [react()],
  build: {
    outDir: '../dist/admin',
    emptyOutDir: true,
    // The polyfill would be an inline script, which the content security policy refuses.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // The framework in one file is a little over the default of 500 kB before compression.
    chunkSizeWarningLimit: 1500,
  },
  server: { proxy: { '/editorial': 'http://localhost:4000' } },
});
