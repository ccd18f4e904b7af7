import { answered, law, p, section, steps } from '../../kit.ts'
import type { Block, FieldValues, Runs } from '../../kit.ts'
import { groundOf } from '../ground.ts'
import { LAW_WORDS } from '../law-words.ts'
import { saidInSentence, told } from '../prose.ts'
import type { Input } from '../prose.ts'

/** Other grounds and injury, where written; then the relief, from the order at once to what may follow. */
export function relief({ fields }: Input): readonly Block[] {
  return [
    ...optional(fields, 'alternativeGrounds', 'alternative', 'Alternative grounds and other agencies'),
    ...optional(fields, 'injury', 'injury', 'Injury in the United States'),
    ...section('relief', 'Relief requested', p('Petitioner asks the Commissioner to:'), steps(...asks(fields))),
    ...section(
      'workers',
      'The workers',
      told(fields, 'workerProtection'),
      p(
        'Petitioner asks that nothing done on this petition make a worker or a witness known to the producer or to any government that may punish them.',
      ),
    ),
  ]
}

function optional(
  fields: FieldValues,
  name: 'alternativeGrounds' | 'injury',
  id: string,
  title: string,
): readonly Block[] {
  return answered(fields, name) === undefined ? [] : section(id, title, told(fields, name))
}

function asks(fields: FieldValues): readonly Runs[] {
  const further = answered(fields, 'reliefFurther')
  return [
    [
      'conclude that the information here “',
      LAW_WORDS.withholdStandard,
      '” that ',
      saidInSentence(fields, 'goods'),
      ' produced wholly or in part by ',
      saidInSentence(fields, 'producer'),
      ' with the labor described are being, or are likely to be, imported into the United States, and issue a Withhold Release Order under ',
      law('cfr-12-42', '(e)'),
      ';',
    ],
    'advise every port director of the order, so that shipments of the goods are detained wherever they arrive;',
    ...northKorean(fields),
    'ask the importers named here for the producer’s records of recruitment, identity and pay, and for its full list of production sites and subcontractors;',
    [
      'investigate, and if the information then shows it conclusively, issue and publish a finding under ',
      law('cfr-12-42', '(f)'),
      ', so that goods whose admissibility is not shown are seized and forfeited under ',
      law('cfr-12-44', '(b)'),
      ';',
    ],
    ...(further === undefined ? [] : [`${further.replace(/[.;]$/, '')};`]),
    'acknowledge this petition, name a person to write to, accept what petitioner adds to it, and hear petitioner before an order is modified or revoked.',
  ]
}

function northKorean(fields: FieldValues): readonly Runs[] {
  if (groundOf(fields) !== 'north-korean') return []
  return [
    [
      'without awaiting that order, treat the goods as deemed prohibited by ',
      law('usc-9241a', '(a)'),
      ', detain them on arrival, and hold the importer to the clear and convincing evidence of ',
      law('usc-9241a', '(b)'),
      ';',
    ],
  ]
}
