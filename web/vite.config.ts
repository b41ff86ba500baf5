import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

// The site goes to dist/site; dist/types belongs to the compiler. Nothing is inlined: the pages are served under
// a content security policy that allows the site's own files and nothing else.
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: {
    outDir: 'dist/site',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4600', '/public': 'http://127.0.0.1:4600' } },
});
