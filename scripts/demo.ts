import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { closeCase } from '../core/case/open-case.ts'
import { createExample, EXAMPLE_PASSPHRASE } from '../core/example/create-example.ts'
import { buildPetition } from '../core/petition/build-petition.ts'

/** Makes the example case and its petition anew in out/demo, and says where they are. */
const out = join(import.meta.dirname, '..', 'out', 'demo')
await rm(out, { recursive: true, force: true })
await mkdir(out, { recursive: true })
const path = join(out, 'example.wro')
const app = await createExample(path)
try {
  const { files } = await buildPetition(app, { template: 'wro-12-42', out, final: false })
  console.log('The example case and its petition (an example, not for filing):')
  console.log(`  ${path}   (passphrase: ${EXAMPLE_PASSPHRASE})`)
  for (const file of files) console.log(`  ${file.path}${file.pages === null ? '' : `   (${file.pages} pages)`}`)
} finally {
  await closeCase(app)
}
