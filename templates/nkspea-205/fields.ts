import { FIELDS, group, z } from '../kit.ts'

const request = group('Request')

/** What a person writes to ask for enhanced inspection of cargo by way of named ports. */
export const fields = z.object({
  ...FIELDS.filing('request'),
  ports: request.must('line', 'Foreign ports the cargo goes through, as named within a sentence (the port of Dandong)'),
  screeningGround: request.must('line', 'Grounds of § 9225(c)(1): A (port), B (ship or conveyance), C (registry)'),
  groundDetail: request.must(
    'text',
    'Why the ground is given: what the President’s report says of the port’s operator, or where and when the ship called',
  ),
  inspectionCriteria: request.must(
    'text',
    'Which cargo to screen: goods, shippers, routes, containers, documents to ask for',
  ),
  openSites: request.must(
    'text',
    'Sites to leave out, because independent inspectors have seen their whole work force; or that none is known',
  ),
  ...FIELDS.petitioner('filer'),
  ...FIELDS.merchandise('request'),
  ...FIELDS.producer(),
  ...FIELDS.labor('filer'),
  ...FIELDS.imports(),
  ...FIELDS.evidence('request'),
  ...FIELDS.parallel(),
  ...FIELDS.relief(),
  ...FIELDS.otherMeasures(),
  ...FIELDS.signature(),
})
