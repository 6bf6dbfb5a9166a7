'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { z } from 'zod'
import { localisedSchema } from '@/lib/registry/schema'
import { InputField } from './input-field'
import { Group, LocalisedField, type ValueProps } from './text-fields'

type Row = Readonly<Record<string, unknown>>
const rowsSchema = z.array(z.record(z.string(), z.unknown()))

type RowsProps = ValueProps & {
  fresh: Row
  addLabel: string
  /** One row’s fields. */
  draw: (row: Row, change: (part: Row) => void) => ReactNode
}

/** A list of things with several fields each; they are added at the top, the latest first. */
function Rows({ label, hint, value, wrong, onChange, fresh, addLabel, draw }: RowsProps) {
  const t = useTranslations('registry')
  const rows = rowsSchema.safeParse(value).data ?? []
  return (
    <Group label={label} hint={hint} wrong={wrong}>
      <button type="button" onClick={() => onChange([...rows, fresh])}>
        {addLabel}
      </button>
      <ol className="registry-rows">
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are told apart by their place alone
          <li key={index}>
            {draw(row, (part) =>
              onChange(rows.map((other, place) => (place === index ? { ...other, ...part } : other))),
            )}
            <button type="button" onClick={() => onChange(rows.filter((_, place) => place !== index))}>
              {t('remove')}
            </button>
          </li>
        ))}
      </ol>
    </Group>
  )
}

/** Offices over time: a title by language, from when to when. */
export function OfficesField(props: ValueProps) {
  const t = useTranslations('registry')
  return (
    <Rows
      {...props}
      fresh={{ title: {}, from: null, to: null }}
      addLabel={t('addOffice')}
      draw={(row, change) => (
        <>
          <LocalisedField
            label={t('officeTitle')}
            value={localisedSchema.safeParse(row.title).data ?? {}}
            wrong={false}
            onChange={(title) => change({ title })}
          />
          <div className="editor-row">
            <InputField
              {...{ label: t('from'), value: row.from, wrong: false, optional: true, ltr: true }}
              hint={t('fromHint')}
              onChange={(from) => change({ from: from ?? null })}
            />
            <InputField
              {...{ label: t('to'), value: row.to, wrong: false, optional: true, ltr: true }}
              hint={t('toHint')}
              onChange={(to) => change({ to: to ?? null })}
            />
          </div>
        </>
      )}
    />
  )
}

/** Names that a place bore for a time. */
export function FormerNamesField(props: ValueProps) {
  const t = useTranslations('registry')
  return (
    <Rows
      {...props}
      fresh={{ name: {}, from: '', to: '' }}
      addLabel={t('addFormerName')}
      draw={(row, change) => (
        <>
          <LocalisedField
            label={t('nameThen')}
            value={row.name}
            wrong={false}
            onChange={(name) => change({ name })}
          />
          <SpanInputs row={row} from="from" to="to" change={change} />
        </>
      )}
    />
  )
}

type SpanProps = { row: Row; from: string; to: string; change: (part: Row) => void }

function SpanInputs({ row, from, to, change }: SpanProps) {
  const t = useTranslations('registry')
  return (
    <div className="editor-row">
      <InputField
        {...{ label: t('from'), type: 'date', value: row[from], wrong: false, optional: true }}
        onChange={(day) => change({ [from]: day ?? '' })}
      />
      <InputField
        {...{ label: t('to'), type: 'date', value: row[to], wrong: false, optional: true }}
        onChange={(day) => change({ [to]: day ?? '' })}
      />
    </div>
  )
}

/** First and last day; neither, where the entry tells none. */
export function SpanField({ label, hint, value, wrong, onChange }: ValueProps) {
  const row = z.record(z.string(), z.unknown()).safeParse(value).data ?? {}
  const change = (part: Row) => {
    const next = { start: '', end: '', ...row, ...part }
    onChange(next.start === '' && next.end === '' ? undefined : next)
  }
  return (
    <Group label={label} hint={hint} wrong={wrong}>
      <SpanInputs row={row} from="start" to="end" change={change} />
    </Group>
  )
}

/** The session on whose margins another was held, by its series’ address and its number. */
export function MarginsField({ label, hint, value, wrong, onChange }: ValueProps) {
  const t = useTranslations('registry')
  const row = z.record(z.string(), z.unknown()).safeParse(value).data ?? {}
  const change = (part: Row) => {
    const next = { series: '', number: null, ...row, ...part }
    onChange(next.series === '' && next.number === null ? undefined : next)
  }
  return (
    <Group label={label} hint={hint} wrong={wrong}>
      <div className="editor-row">
        <InputField
          {...{ label: t('field.series'), value: row.series, wrong: false, optional: true, ltr: true }}
          onChange={(series) => change({ series: series ?? '' })}
        />
        <InputField
          {...{ label: t('field.number'), type: 'number', value: row.number, wrong: false }}
          optional
          whole
          onChange={(number) => change({ number })}
        />
      </div>
    </Group>
  )
}
