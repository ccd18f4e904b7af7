/** Parts of packages that only build or describe them. */
const LEFT_OUT = [
  /^\/node_modules\/\.[^/]+/,
  /^\/node_modules\/better-sqlite3\/(deps|src)(\/|$)/,
  /^\/node_modules\/@tesseract\.js-data\/[^/]+\/4\.0\.0\//,
  // Of Tesseract only the programs it loads in Node, whatever engine is asked for: without those for the newer engine alone or for a page.
  /^\/node_modules\/tesseract\.js-core\/.*(-lstm\.(js|wasm)|\.wasm\.js)$/,
  /\.(map|md|d\.ts|d\.mts|d\.cts|ts\.flow)$/i,
]

const ADDON = /^\/node_modules\/better-sqlite3\/prebuilds\/([a-z0-9]+)-[a-z0-9]+\.node$/

/** The first part of the addon's file name on each system; on Linux glibc's and musl's. */
const ADDONS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ['linux', 'linuxmusl'],
  darwin: ['darwin'],
  win32: ['win32'],
}

/** Whether a path of the project (from its root, with a leading slash) goes into the package: the built app and the packages it needs at run time. */
export function ships(path: string, platform: NodeJS.Platform): boolean {
  if (!/^\/(package\.json$|dist$|dist\/app(\/|$)|node_modules(\/|$))/.test(path)) return false
  if (LEFT_OUT.some((part) => part.test(path))) return false
  // On Linux pictures are drawn in WebAssembly (electron/pictures-in-wasm.ts).
  if (platform === 'linux' && /^\/node_modules\/@img\/sharp-(libvips-)?linux/.test(path)) return false
  const addon = ADDON.exec(path)?.[1]
  return addon === undefined || (ADDONS[platform] ?? []).includes(addon)
}
