import { Button } from '../../ui/button.tsx'

interface FileChoiceProps {
  readonly words: string
  readonly path: string
  readonly choose: () => Promise<string | null>
  readonly onChosen: (path: string) => void
}

/** A file or folder that is picked in the system's own dialog. */
export function FileChoice({ words, path, choose, onChosen }: FileChoiceProps) {
  const pick = async () => {
    const chosen = await choose()
    if (chosen !== null) onChosen(chosen)
  }
  return (
    <div className="field">
      <span className="field-label">{words}</span>
      <div className="file-choice">
        <span className={path === '' ? 'quiet' : 'break'}>{path === '' ? 'Not chosen yet' : path}</span>
        <Button label={`Choose: ${words}`} onPress={() => void pick()}>
          Choose …
        </Button>
      </div>
    </div>
  )
}
