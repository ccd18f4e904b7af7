import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleNodeSide } from './build-app/bundle-node-side.ts'
import { bundlePreload } from './build-app/bundle-preload.ts'
import { bundleRenderer } from './build-app/bundle-renderer.ts'
import { copyFonts } from './build-app/copy-fonts.ts'
import { sourceHash } from './build-app/source-hash.ts'
import { inTurn } from './runtime/in-turn.ts'
import { root } from './runtime/paths.ts'

/** Where the built app lies: what package.json's `main` points into. */
export const appFolder = join(root, 'dist', 'app')
const stamp = join(appFolder, 'built-from')

/** Builds the app into dist/app, unless it stands there already, built from the very same sources. */
export async function build(): Promise<void> {
  mkdirSync(join(root, 'dist'), { recursive: true })
  await inTurn(join(root, 'dist', 'app.lock'), async () => {
    const sources = sourceHash(root)
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return
    process.stderr.write('Building the app into dist/app\n')
    rmSync(appFolder, { recursive: true, force: true })
    await asShipped(async () => {
      await bundleNodeSide(root, appFolder)
      await bundlePreload(root, appFolder)
      await bundleRenderer(root, join(appFolder, 'renderer'))
    })
    copyFonts(root, join(appFolder, 'fonts'))
    writeFileSync(stamp, sources)
  })
}

/** Vite builds for development where the environment says so, and a test runner does: the app would be tested and measured as nobody gets it. */
async function asShipped(run: () => Promise<void>): Promise<void> {
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  try {
    await run()
  } finally {
    if (before === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = before
  }
}
