import { FIELDS, group, z } from '../kit.ts'

const matter = group('Matter')
const view = group('View')

const producer = group('Producer')

/** What an interested person writes to be heard on an order, a finding or a request to change one. */
export const fields = z.object({
  ...FIELDS.filing('representation'),
  matter: matter.must('line', 'The order, finding or investigation, as named within a sentence, with its date'),
  askedByOthers: matter.may(
    'text',
    'What others ask for: a modification, a revocation, a release; who asks it, and since when',
  ),
  channel: matter.must('line', 'Where it is sent'),
  goods: group('Merchandise').must('line', 'Goods, as named within a sentence (women’s knitted pullovers)'),
  producer: producer.must('line', 'Legal name of the producer in Latin letters'),
  producerNative: producer.may('line', 'Name of the producer in its own script'),
  producerAddress: producer.must('line', 'Address of the place where the goods are made'),
  position: view.must(
    'line',
    'What you ask of the Commissioner, in one sentence without “asks” (keep the order in force)',
  ),
  argument: view.must('text', 'Why: point by point, against what others say'),
  stillPresent: view.must('text', 'Which indicators of forced labor remain, and what would show that they are gone'),
  ...FIELDS.petitioner('submitter'),
  ...FIELDS.evidence('representation'),
  workerProtection: group('Relief').must(
    'text',
    'What the decision may mean for the workers, and what would protect them',
  ),
  confidentiality: group('Relief').may('text', 'What is confidential, and why'),
  ...FIELDS.signature(),
})
