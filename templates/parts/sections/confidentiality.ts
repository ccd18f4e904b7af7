import { answered, citePinpoint, each, law, list, p, plain, section } from '../../basics.ts'
import type { Block, ProvedFact } from '../../basics.ts'
import { LAW_WORDS } from '../law/words.ts'
import { otherFacts, unlocatedFacts } from '../places.ts'
import { factLine, filer, filerWithin, joined, told } from '../prose.ts'
import type { PartInput } from '../section.ts'
import { isPublic } from './cover-letter.ts'

/** Confidentiality of the informant and exemption from disclosure, asked for by number. */
export function confidentiality(input: PartInput): readonly Block[] {
  const { fields, terms } = input
  return section(
    'confidentiality',
    'Confidentiality and disclosure',
    isPublic(fields['edition'])
      ? p(
          `This is the public version and may be disclosed. What follows is asked for any confidential version or annex that ${filerWithin(terms)} submits.`,
        )
      : p(`This is the confidential version. ${filer(input)} asks that it be kept from disclosure as follows.`),
    answered(fields, 'confidentiality') === undefined ? [] : told(input, 'confidentiality'),
    p(
      '“',
      LAW_WORDS.informant,
      ' ',
      LAW_WORDS.informantFiles,
      '” ',
      law('cfr-161-15'),
      `. ${filer(input)} asks for that protection for itself where it asks to remain anonymous, and for every witness.`,
    ),
    p(
      `If a request is made under the Freedom of Information Act, ${filerWithin(terms)} asks that the following exemptions of `,
      law('usc-552b'),
      ' be applied, and that it be told in time to be heard:',
    ),
    list(
      '(b)(4), for commercial or financial information obtained from a person and confidential;',
      '(b)(6) and (b)(7)(C), for what would invade the privacy of workers and witnesses;',
      '(b)(7)(A), while disclosure could reasonably be expected to interfere with enforcement;',
      '(b)(7)(D), for what could disclose the identity of a confidential source; and',
      '(b)(7)(F), for what could endanger the life or physical safety of any individual.',
    ),
    p(
      `${filer(input)} will add to this ${terms.filing} as it learns of further facts, including facts that speak against it.`,
    ),
  )
}

/** Facts that no part sets out, so that whatever has a fact is an exhibit; and those whose passage was not found. */
export function furtherFacts(input: PartInput): readonly Block[] {
  const other = otherFacts(input)
  const unlocated = unlocatedFacts(input)
  if (other.length + unlocated.length === 0) return []
  return section(
    'other-facts',
    'Other facts',
    other.length > 0
      ? plain(
          'These facts support none of the points above by themselves. They are given because the regulation asks for all that are pertinent.',
        )
      : [],
    each(other, (fact) => p(factLine(fact))),
    unlocated.length > 0
      ? plain(
          `The passages given for the following statements were not found in their exhibits. Nothing in this ${input.terms.filing} rests on them.`,
        )
      : [],
    each(unlocated, (fact) => p(fact.statement, ' ', wholeExhibits(fact), '.')),
  )
}

function wholeExhibits(fact: ProvedFact) {
  const ids = [...new Set(fact.pinpoints.map((pinpoint) => pinpoint.evidenceId))]
  return joined(ids.map((evidenceId) => citePinpoint({ evidenceId, page: null, quote: null })))
}
