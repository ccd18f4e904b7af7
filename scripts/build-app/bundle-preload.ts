import { join } from 'node:path'
import { build } from 'vite'

/** Bundles the preload script as CommonJS, the only form a sandboxed window loads. */
export async function bundlePreload(root: string, outDir: string): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { external: ['electron'] },
    build: {
      ssr: join(root, 'electron', 'preload.ts'),
      target: 'chrome130',
      outDir,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'preload.cjs' } },
    },
  })
}
