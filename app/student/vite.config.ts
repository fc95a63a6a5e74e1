import { defineConfig } from 'vite'
import { robotWorker } from './build/micropython.ts'

// The page runs from any address and any folder: nothing in it may begin with a slash.
export default defineConfig({
  base: './',
  plugins: [robotWorker()],
  build: {
    target: ['chrome87', 'safari15', 'firefox79'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { checks: { pluginTimings: false } },
    chunkSizeWarningLimit: 1200,
    emptyOutDir: true,
  },
  worker: { format: 'es' },
  server: { fs: { allow: ['../..'] } },
  test: {
    include: ['tests/**/*.test.ts', 'src/**/*.test.ts'],
    environment: 'node',
  },
} as Parameters<typeof defineConfig>[0])
