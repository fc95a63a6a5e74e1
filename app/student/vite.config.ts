import { defineConfig } from 'vite'

// The page runs from any address and any folder: nothing in it may begin with a slash.
export default defineConfig({
  base: './',
  build: {
    target: ['chrome87', 'safari15', 'firefox79'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    emptyOutDir: true,
  },
  worker: { format: 'es' },
  server: { fs: { allow: ['../..'] } },
  test: {
    include: ['tests/**/*.test.ts', 'src/**/*.test.ts'],
    environment: 'node',
  },
} as Parameters<typeof defineConfig>[0])
