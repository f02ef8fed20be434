import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { precompress } from './precompress.ts'
import { shellSize } from './shell-size.ts'

export default defineConfig({
  base: '/admin/',
  plugins: [react(), shellSize({ limitKb: 300 }), precompress()],
  build: {
    // The counters' PCs are not renewed often: a browser of five years ago must do.
    target: 'chrome87',
    outDir: 'dist',
    sourcemap: false,
    // An inlined asset would be a data: address in a stylesheet; the CSP allows our own origin.
    assetsInlineLimit: 0
  },
  server: { proxy: { '/api': process.env.API_URL ?? 'http://127.0.0.1:8080' } }
})
