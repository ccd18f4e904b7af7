import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { copyPdfDecoders } from './copy-pdf-decoders.ts'

/** Bundles the window's page with everything it uses. */
export async function bundleRenderer(root: string, outDir: string): Promise<void> {
  await build({
    root: join(root, 'renderer'),
    configFile: false,
    logLevel: 'warn',
    base: './',
    plugins: [react()],
    build: { target: 'chrome130', outDir, emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 4000 },
  })
  copyPdfDecoders(root, join(outDir, 'pdf-decoders'))
}
