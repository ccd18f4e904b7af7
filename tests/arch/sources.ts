import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { preProcessFile } from 'typescript'

const root = join(import.meta.dirname, '..', '..')

/** The layers that ship. */
export const LAYERS = ['cli', 'core', 'db', 'document', 'domain', 'electron', 'ipc', 'renderer', 'templates'] as const
export type Layer = (typeof LAYERS)[number]

/** One source file that ships: its path from the project's root, its layer, its text. */
export interface Source {
  readonly path: string
  readonly layer: Layer
  readonly text: string
}

/** One import of it: as a path from the project's root, or the name of a package. */
export interface Import {
  readonly from: string
  readonly path: string | null
  readonly package: string | null
  readonly line: number
}

/** Every shipped source file, tests left out. */
export function sources(): readonly Source[] {
  return LAYERS.flatMap((layer) =>
    readdirSync(join(root, layer), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !/\.(test|spec|d)\.tsx?$/.test(name))
      .map((name) => ({ path: join(layer, name), layer, text: readFileSync(join(root, layer, name), 'utf8') })),
  )
}

/** What a file imports, types and lazy imports too. */
export function importsOf({ path, text }: Source): readonly Import[] {
  return preProcessFile(text, true, true).importedFiles.map(({ fileName, pos }) => {
    const line = text.slice(0, pos).split('\n').length
    if (fileName.startsWith('.'))
      return { from: path, path: normalize(join(dirname(path), fileName)), package: null, line }
    return { from: path, path: null, package: packageName(fileName), line }
  })
}

function packageName(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node'
  const parts = specifier.split('/')
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier)
}

/** Names of the folders right inside a folder of the project. */
export function foldersIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
}
