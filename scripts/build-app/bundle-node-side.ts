import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

const entries = {
  main: 'electron/main.ts',
  'case-host': 'electron/case-host.ts',
  // Lies beside the bundle that starts it, which looks for `worker.js` next to itself.
  worker: 'electron/worker.ts',
}

/**
 * Small packages without files of their own, bundled for a fast start: each unbundled module is a file to find and read.
 * All others (addons, WebAssembly, and what is loaded by path) stay in node_modules and ship from there.
 */
const inside = ['@scure/bip39', 'commander', 'fflate', 'file-type', 'hash-wasm', 'parse5', 'pdf-lib', 'uuid', 'zod']

/** Bundles main process (with the command line), case host and worker. */
export async function bundleNodeSide(root: string, outDir: string): Promise<void> {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>
  }
  const outside = ['electron', ...Object.keys(dependencies).filter((name) => !inside.includes(name))]
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { external: outside, noExternal: inside },
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      emptyOutDir: false,
      minify: true,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, join(root, path)])),
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  })
}
