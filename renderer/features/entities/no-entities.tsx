import { Empty } from '../../ui/empty.tsx'

/** What stands here before the first entity. */
export function NoEntities() {
  return (
    <Empty
      title="No entities yet"
      example={
        <p>
          Dandong Huayang Textiles and Garments Co., Ltd. · 丹东华阳纺织服装有限公司 · its plant, its owner, its brand
        </p>
      }
    >
      <p>
        Keep the companies, people, sites, vessels and brands the case tells of, with their names in every script.
        Parties of trade records are taken in with one press; which spellings are one firm, you say, with the reason.
      </p>
    </Empty>
  )
}
