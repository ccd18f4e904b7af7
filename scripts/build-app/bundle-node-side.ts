import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

const entries = {
  main: 'electron/main.ts',
  'case-host': 'electron/case-host.ts',
  // Lies beside the bundle that starts it, which looks for `worker.js` next to itself.
  worker: 'electron/worker.ts',
}

/** Bundles main process (with the command line), case host and worker; the packages they use stay in node_modules and ship from there. */
export async function bundleNodeSide(root: string, outDir: string): Promise<void> {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>
  }
  const outside = ['electron', ...Object.keys(dependencies)]
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { external: outside },
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, join(root, path)])),
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  })
}
