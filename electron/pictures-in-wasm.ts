import module from 'node:module'

/** The part of Node's loader that turns a name into a file. */
interface Loader {
  _resolveFilename(name: string, ...rest: readonly unknown[]): string
}

const NATIVE = /^@img\/sharp-linux(musl)?-\w+\/sharp\.node$/

// On Linux every process of Electron has GTK's GLib loaded, and the one inside sharp's addon gets mixed up with it
// (sharp.pixelplumbing.com/install#electron-and-linux). Without the addon sharp takes its WebAssembly build, which draws the same.
const loader = module as unknown as Loader
const resolve = loader._resolveFilename.bind(loader)
loader._resolveFilename = (name, ...rest) => {
  if (NATIVE.test(name)) throw new Error(`${name} is not loaded in Electron`)
  return resolve(name, ...rest)
}
