import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../scripts/runtime/paths.ts'

/** What of the project a build of the app reads. */
const SOURCES = [
  'cli',
  'core',
  'db',
  'document',
  'domain',
  'electron',
  'ipc',
  'renderer',
  'scripts',
  'templates',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
  'tsconfig.json',
  'tsconfig.node.json',
]

/** The example of docs/adding-a-template.md, as the page has it. */
export function documentedTemplate(): string {
  const page = readFileSync(join(root, 'docs/adding-a-template.md'), 'utf8')
  const code = /```ts\n(import [\s\S]*?defineTemplate\([\s\S]*?)```/.exec(page)?.[1]
  if (code === undefined) throw new Error('docs/adding-a-template.md shows no whole template')
  return code
}

/** A copy of the project with one more template: its folder, and its line in the registry. Builds it; returns its folder. */
export function projectWithTemplate(id: string, code: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'withhold-added-template-'))
  for (const name of SOURCES) cpSync(join(root, name), join(copy, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  mkdirSync(join(copy, 'templates', id))
  writeFileSync(join(copy, 'templates', id, 'template.ts'), code)
  const registry = join(copy, 'templates/registry.ts')
  const text = readFileSync(registry, 'utf8')
    .replace(/\n(import )/, `\nimport added from './${id}/template.ts'\n$1`)
    .replace(/(readonly Template\[\] = \[[^\]]*?),?\s*\]/, '$1, added]')
  writeFileSync(registry, text)
  const node = join(root, 'node_modules/.bin/node')
  const build = `import { build } from ${JSON.stringify(join(copy, 'scripts/build.ts'))}; await build()`
  execFileSync(node, ['--input-type=module', '--eval', build], { cwd: copy, stdio: 'pipe' })
  return copy
}
