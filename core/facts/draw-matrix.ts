import type { Matrix } from '../../domain/matrix.ts'
import { listEvidence } from '../../db/repositories/evidence.ts'
import { listFacts } from '../../db/repositories/facts.ts'
import { templateById } from '../../templates/registry.ts'
import type { App } from '../app.ts'
import { factMatrix } from '../conformity/fact-matrix.ts'

/** The facts of the case by requirement of a template and kind of evidence. Throws `no-such-template`. */
export function drawMatrix(app: App, template: string): Matrix {
  const db = app.database.read
  return factMatrix(templateById(template), listEvidence(db), listFacts(db))
}
