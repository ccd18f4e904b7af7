import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components'

export interface TabSpec<T extends string> {
  readonly id: T
  readonly words: string
  readonly count?: number
  readonly panel: () => ReactNode
}

interface TabsProps<T extends string> {
  readonly label: string
  readonly tabs: readonly TabSpec<T>[]
  readonly value: T
  readonly onChange: (value: T) => void
}

/** Views of one thing, one at a time. */
export function Tabs<T extends string>({ label, tabs, value, onChange }: TabsProps<T>) {
  const take = (key: string | number) => {
    const chosen = tabs.find((tab) => tab.id === key)
    if (chosen) onChange(chosen.id)
  }
  return (
    <AriaTabs className="tabs" selectedKey={value} onSelectionChange={take}>
      <TabList className="tab-list" aria-label={label}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="tab">
            {tab.words} {tab.count === undefined ? null : <small>{tab.count}</small>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="tab-panel">
          {tab.panel()}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
