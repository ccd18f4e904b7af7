import { createCase } from '../../core/case/create-case.ts'
import { closeCase } from '../../core/case/open-case.ts'
import { addEvidence } from '../../core/evidence/add-evidence.ts'
import { round } from './row.ts'

/** Makes a case and prints the seconds that adding files and closing it took. Arguments: the case, then the files. */
const [path = '', ...paths] = process.argv.slice(2)
const { app } = await createCase({ path, title: 'Measured', passphrase: 'correct horse battery staple' })
const start = performance.now()
const items = await addEvidence(app, { paths })
await closeCase(app)
const seconds = round((performance.now() - start) / 1000)
if (!items.every((item) => item.status === 'added')) throw new Error('Not every file was added')
console.log(JSON.stringify({ seconds }))
