import { Command } from 'commander'
import { listTemplates } from '../../core/petition/list-templates.ts'
import type { CliCommand } from '../command.ts'

/** `templates` lists the petitions that can be written, their fields and what they check. */
export function templatesCommand(): CliCommand<[], object> {
  return {
    command: new Command('templates').description('list the petitions that can be written'),
    run() {
      const templates = listTemplates()
      const lines = templates.flatMap((template) => [
        `${template.id}  ${template.title}`,
        ...template.fields.map((field) => `    ${field.name}${field.required ? ' (required)' : ''}: ${field.says}`),
        ...template.requirements.map((each) => `    requirement ${each.id}, ${each.cites}: ${each.says}`),
      ])
      return Promise.resolve({ json: { templates }, lines })
    },
  }
}
