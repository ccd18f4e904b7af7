import { join } from 'node:path'

/** The project's folder. */
export const root = join(import.meta.dirname, '..', '..')
/** Where runtimes and addons are kept between runs, outside git. */
export const cache = join(root, '.cache', 'electron-runtime')
