import { FIELDS, group, z } from '../kit.ts'

const request = group('Request')
const labor = group('Labor')

/** What a person writes to give information to the Task Force and to ask for enforcement on named goods. */
export const fields = z.object({
  ...FIELDS.filing('submission'),
  channel: request.must('line', 'Where the submission is sent, as the Task Force’s own page names it today'),
  subList: request.must('line', 'Lists of § 2(d)(2)(B) the entity belongs on: i, ii, iv or v'),
  listedAlready: request.may('text', 'Related entities on the list already, with the date the list was looked at'),
  ...FIELDS.petitioner('filer'),
  ...FIELDS.merchandise('submission'),
  ...FIELDS.producer(),
  ...FIELDS.labor('filer'),
  laborClass: labor.must('line', 'The labor, as named within a sentence (forced labor of transferred Uyghur workers)'),
  xinjiangLink: labor.must('text', 'How the goods, an input or the workers come from Xinjiang, step by step'),
  ...FIELDS.imports(),
  ...FIELDS.evidence('submission'),
  ...FIELDS.parallel(),
  ...FIELDS.relief(),
  ...FIELDS.otherMeasures(),
  ...FIELDS.signature(),
})
