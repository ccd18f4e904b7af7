import { FIELDS, z } from '../kit.ts'

/** What a person writes for a petition under 19 C.F.R. § 12.42(b). Optional are those a final petition can stand without. */
export const fields = z.object({
  ...FIELDS.filing('petition'),
  ...FIELDS.petitioner('petitioner'),
  ...FIELDS.merchandise('petition'),
  ...FIELDS.producer(),
  ...FIELDS.labor('petitioner'),
  ...FIELDS.imports(),
  ...FIELDS.evidence('petition'),
  ...FIELDS.parallel(),
  ...FIELDS.relief(),
  ...FIELDS.reliefMenu(),
  ...FIELDS.signature(),
})
