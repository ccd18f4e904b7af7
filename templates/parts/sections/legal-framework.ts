import { footnote, law, p, quotation, section, subsection } from '../../basics.ts'
import type { Block } from '../../basics.ts'
import { LAW_WORDS } from '../law/words.ts'
import { filerWithin } from '../prose.ts'
import type { PartInput, Section } from '../section.ts'

/** One piece of the law: a subsection, printed where `when` says so. */
export interface LawPiece {
  readonly id: string
  readonly title: string
  readonly blocks: (input: PartInput) => readonly Block[]
  readonly when?: (input: PartInput) => boolean
}

/** The law from its pieces, quoted only where its words are at hand. */
export function legalFramework(...pieces: readonly LawPiece[]): Section {
  return (input) =>
    section(
      'law',
      'Legal framework',
      pieces
        .filter(({ when }) => when?.(input) ?? true)
        .flatMap(({ id, title, blocks }) => subsection(id, title, blocks(input))),
    )
}

function prohibition(): readonly Block[] {
  return [
    p('Section 307 of the Tariff Act of 1930, ', law('usc-1307'), ', provides:'),
    quotation(`${LAW_WORDS.prohibition} . . . .`),
    p('The statute defines the term it turns on:'),
    quotation(LAW_WORDS.forcedLabor),
    p(
      'The definition has two parts: the work is exacted under the menace of a penalty, and the worker does not offer himself for it voluntarily. It is that of the ILO’s convention of 1930, which speaks of “',
      LAW_WORDS.iloDefinition,
      '.” ',
      law('ilo-c29'),
      '. CBP defines indentured labor as “',
      LAW_WORDS.indentured,
      '.”',
      footnote(law('cbp-faq'), ' (newer of two stored versions of the page).'),
      ' Goods made only in part by such labor are within the statute, which states no minimum.',
    ),
  ]
}

function communication(): readonly Block[] {
  return [
    p(
      'Any person outside CBP may bring such goods to its notice.',
      footnote(
        law('cfr-12-42', '(b)'),
        '. The section was last amended, so far as is known, by ',
        law('fr-17-04'),
        '.',
      ),
      ' The regulation says what the communication must contain:',
    ),
    quotation(`${LAW_WORDS.b} (1) ${LAW_WORDS.b1}; (2) ${LAW_WORDS.b2}; and (3) ${LAW_WORDS.b3}`),
    p(
      'A communication filed with a port director that does not conform is “',
      LAW_WORDS.returned,
      '.” ',
      law('cfr-12-42', '(c)'),
      '. ',
      'A Withhold Release Order does not await conclusive proof. In CBP’s words:',
    ),
    quotation(
      LAW_WORDS.withhold,
      footnote(law('cbp-faq'), ' (older of two stored versions of the page, citing ', law('cfr-12-42', '(e)'), ').'),
    ),
    p(
      'Goods under such an order are detained and may be exported. ',
      law('cfr-12-44', '(a)'),
      '. A finding goes further: CBP describes it as “a determination made by the Commissioner that information conclusively demonstrates that merchandise is produced by forced labor.” Once there is a finding, and the importer’s proof fails or is not furnished in time, “',
      LAW_WORDS.seize,
      '.” ',
      law('cfr-12-44', '(b)'),
      '.',
    ),
  ]
}

function presumption({ terms }: PartInput): readonly Block[] {
  return [
    p('Congress has settled the matter for one class of labor:'),
    quotation(LAW_WORDS.northKorean, ' ', law('usc-9241a', '(a)'), ' (enacted by the ', law('caatsa-321'), ').'),
    p(
      'What must be shown on this ground is the nationality of the workers, not the conditions of their work. The goods are then deemed prohibited unless the Commissioner finds, “by clear and convincing evidence,” that they “',
      LAW_WORDS.clearAndConvincing,
      '.” ',
      law('usc-9241a', '(b)'),
      '. The section speaks of “significant” goods and does not define the word. It speaks of the workers and not of the place, and so reaches goods made by North Korean nationals in a third country. CBP applied it so to garments made in Dandong, China. ',
      law('hq-h317249'),
      '.',
      footnote(
        `The ruling is cited here from published quotations and reports of it; ${filerWithin(terms)} does not hold its full text. CBP asked there for `,
        `“${LAW_WORDS.form28}.”`,
      ),
    ),
    p(
      'In December 2017 the Security Council required Member States to send home, within twenty-four months and with few exceptions, North Koreans who earn income in their jurisdiction. ',
      law('res-2397'),
      '.',
    ),
  ]
}

function measures({ terms }: PartInput): readonly Block[] {
  return [
    p(
      'The ILO has named eleven indicators of forced labor. ',
      law('ilo-indicators'),
      '. CBP’s announcements of its orders name the indicators it saw. ',
      `One indicator may be enough in some cases; in others it takes several together. The facts of this ${terms.filing} are set against them one by one below.`,
    ),
  ]
}

/** Pieces of law that more than one filing prints. */
export const LAW_PIECES = {
  prohibition: { id: 'prohibition', title: 'The prohibition', blocks: prohibition },
  communication: {
    id: 'communication',
    title: 'The communication, and what follows on it',
    blocks: communication,
  },
  northKorean: { id: 'presumption', title: 'Goods made by North Korean nationals', blocks: presumption },
  measures: { id: 'measures', title: 'How forced labor is recognized', blocks: measures },
} as const satisfies Readonly<Record<string, LawPiece>>
