import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { closeCase } from '../core/case/open-case.ts'
import { createExample, EXAMPLE_PASSPHRASE } from '../core/example/create-example.ts'
import type { Example } from '../core/example/example.ts'
import { examples } from '../core/example/examples.ts'
import { buildPetition } from '../core/petition/build-petition.ts'

/**
 * Makes the example case and its petition anew in out/demo, and says where they are. With names of templates
 * (`npm run demo -- joint supplement`, or `-- all`) makes those examples instead, each in a folder of its own.
 */
const names = process.argv.slice(2)
const known = examples.map(({ template }) => template)
const unknown = names.filter((name) => name !== 'all' && !known.includes(name))
if (unknown.length > 0) {
  console.error(`There is no example of ${unknown.join(', ')}. There is one of: ${known.join(', ')}; or all.`)
  process.exit(2)
}
const root = join(import.meta.dirname, '..', 'out', 'demo')
const chosen = examples.filter(({ template }) => names.includes(template) || names.includes('all'))
if (names.length === 0) await make(examples[0], root)
else for (const example of chosen) await make(example, join(root, example.template))

async function make(example: Example, out: string): Promise<void> {
  await rm(out, { recursive: true, force: true })
  await mkdir(out, { recursive: true })
  const path = join(out, 'example.wro')
  const app = await createExample(path, {}, example)
  try {
    const { files } = await buildPetition(app, { template: example.template, out, final: false })
    console.log('The example case and its petition (an example, not for filing):')
    console.log(`  ${path}   (passphrase: ${EXAMPLE_PASSPHRASE})`)
    for (const file of files) console.log(`  ${file.path}${file.pages === null ? '' : `   (${file.pages} pages)`}`)
  } finally {
    await closeCase(app)
  }
}
