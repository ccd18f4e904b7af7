import { useState } from 'react'
import type { FilingChannel, FilingProfile, FilingResult } from '../../../domain/filing.ts'
import type { PetitionVersion } from '../../../domain/protection/protection.ts'
import { useTemplate } from '../../data/use-template.ts'
import { useQuery } from '../../data/use-query.ts'
import { LeakReport } from '../../parts/leak-report.tsx'
import { Checkbox, Radios } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { Pane } from '../../ui/pane.tsx'
import { Split } from '../../ui/split.tsx'
import { BuildFiling } from './build-filing.tsx'
import { ChannelStep } from './channel-step.tsx'
import { ChecksStep } from './checks-step.tsx'
import { FilingFiles } from './filing-files.tsx'
import { FolderCheck } from './folder-check.tsx'
import { RecordForm } from './record-form.tsx'
import { Step } from './step.tsx'
import { Submissions } from './submissions.tsx'

/** From a petition to what is sent, step by step; and what was sent before. */
export function FilingScreen() {
  const template = useTemplate()
  return template ? <Filing template={template.id} /> : null
}

/** What a person chose for this filing. */
export interface FilingChoice {
  readonly kind: 'draft' | 'final'
  readonly version: 'as-written' | PetitionVersion
  readonly channel: FilingChannel
  readonly anonymous: boolean
  /** One name a line. */
  readonly names: string
}

const START: FilingChoice = {
  kind: 'draft',
  version: 'as-written',
  channel: 'portal',
  anonymous: false,
  names: '',
}

function Filing({ template }: { readonly template: string }) {
  const [choice, setChoice] = useState(START)
  const [result, setResult] = useState<FilingResult | null>(null)
  const profiles = useQuery('filing', 'profiles', {}).data ?? []
  const change = (part: Partial<FilingChoice>) => setChoice({ ...choice, ...part })
  return (
    <Split id="filing" side="right" label="Width of what was sent" start={420} least={300} most={640}>
      <Pane name="Filing" className="scroll filing">
        <Step number={1} title="What to build">
          <Radios label="Which" value={choice.kind} options={KINDS} onChange={(kind) => change({ kind })} />
          <Radios
            label="Version"
            value={choice.version}
            options={VERSIONS}
            onChange={(version) => change({ version })}
          />
        </Step>
        <Step number={2} title="How it is sent">
          <ChannelStep profiles={profiles} channel={choice.channel} onChannel={(channel) => change({ channel })} />
        </Step>
        <Step number={3} title="Under whose name">
          <WithoutName choice={choice} onChange={change} />
        </Step>
        <Step number={4} title="Checks">
          <ChecksStep template={template} />
        </Step>
        <Step number={5} title="Build">
          <BuildFiling template={template} choice={choice} profiles={profiles} onBuilt={setResult} />
        </Step>
        {result ? <Built {...{ result, template, profiles }} channel={choice.channel} /> : null}
      </Pane>
      <Pane as="aside" name="What was sent" className="scroll sent">
        <Submissions />
      </Pane>
    </Split>
  )
}

interface BuiltProps {
  readonly result: FilingResult
  readonly template: string
  readonly channel: FilingChannel
  readonly profiles: readonly FilingProfile[]
}

/** What reading it back showed, what is in the folder, and the record that it was sent; of a version that leaks there is nothing to send. */
function Built({ result, template, channel, profiles }: BuiltProps) {
  const { verification, check, folder } = result
  return (
    <>
      <Step number={6} title="Verify">
        {verification ? <LeakReport report={verification} /> : null}
        {check ? <FolderCheck key={check.files.at(-1)?.sha256 ?? ''} folder={folder} check={check} /> : null}
      </Step>
      {result.manifest === null ? null : (
        <>
          <Step number={7} title="Look at what was built">
            <FilingFiles result={result} />
          </Step>
          <Step number={8} title="Record what was sent">
            <RecordForm template={template} folder={folder} channel={channel} profiles={profiles} />
          </Step>
        </>
      )}
    </>
  )
}

const VERSIONS = [
  { id: 'as-written' as const, words: 'As written', hint: 'Nothing is taken out and no brackets are set.' },
  {
    id: 'confidential' as const,
    words: 'Confidential',
    hint: 'Brackets around what is withheld; asks for exemption by number. Every file’s name says so.',
  },
  {
    id: 'public' as const,
    words: 'Public',
    hint: 'Without what is withheld, in every file and its name; all are read back, and none is written if any of it is found.',
  },
]

const KINDS = [
  { id: 'draft' as const, words: 'Draft', hint: 'Pages say DRAFT; to see what the filing will be.' },
  { id: 'final' as const, words: 'Final', hint: 'Refused, with reasons, while something needed to file is not there.' },
]

interface WithoutNameProps {
  readonly choice: FilingChoice
  readonly onChange: (part: Partial<FilingChoice>) => void
}

function WithoutName({ choice, onChange }: WithoutNameProps) {
  return (
    <>
      <Checkbox selected={choice.anonymous} onChange={(anonymous) => onChange({ anonymous })}>
        File without a name
      </Checkbox>
      <p className="quiet">
        Every file is then read as its receiver could read it: words, file names, authors, metadata. Looked for are the
        names your fields hold or ever held, and those who worked on the case. CBP can’t ask you anything back, and you
        hear nothing of the petition.
      </p>
      {choice.anonymous ? (
        <Field
          label="Further names to look for, one a line"
          hint="People, organizations and places that would give you away."
          many
          value={choice.names}
          onChange={(names) => onChange({ names })}
        />
      ) : null}
    </>
  )
}
