'use client'

import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import type { EntryKind } from '@/lib/registry/entry'
import { ENTRY_FIELDS, type EntryField, type FieldName } from './entry-fields'
import { InputField, TimeZoneField } from './input-field'
import { PlaceOnMap } from './place-on-map'
import { HeadsField, type Naming, OneField, SomeField } from './reference-fields'
import { FormerNamesField, MarginsField, OfficesField, SpanField } from './row-fields'
import {
  LanguagesField,
  LocalisedField,
  LongField,
  SpellingsField,
  TextsField,
  type ValueProps,
} from './text-fields'

type FieldsProps = Naming & {
  kind: EntryKind
  /** Those that are asked for, where not all are. */
  fields?: readonly EntryField[]
  values: Readonly<Record<string, unknown>>
  /** The names of the fields that the desk would not take. */
  wrong: readonly string[]
  onChange: (name: string, value: unknown) => void
}

/** The fields of an entry. */
export function EntryFormFields({
  kind,
  fields = ENTRY_FIELDS[kind],
  values,
  wrong,
  onChange,
  ...naming
}: FieldsProps) {
  const t = useTranslations('registry')
  return fields.map((field) => (
    <Fragment key={field.name}>
      {field.name === 'lat' && (
        <PlaceOnMap
          latitude={values.lat}
          longitude={values.lon}
          onPlace={({ lat, lon }) => {
            onChange('lat', lat)
            onChange('lon', lon)
          }}
        />
      )}
      <FieldOf
        field={field}
        naming={naming}
        label={t(`field.${field.name}`)}
        hint={isHinted(field.name) ? t(`hint.${field.name}`) : undefined}
        value={values[field.name]}
        wrong={wrong.includes(field.name)}
        onChange={(value) => onChange(field.name, value)}
      />
    </Fragment>
  ))
}

/** The fields that need a word of explanation. */
const HINTED = [
  ...(['slug', 'names', 'ambiguous', 'source', 'iso2', 'demonyms', 'metonyms', 'timezone'] as const),
  ...(['signatures', 'closings', 'domains', 'aliases', 'number', 'description'] as const),
]

function isHinted(name: FieldName): name is (typeof HINTED)[number] {
  return HINTED.some((one) => one === name)
}

function FieldOf({ field, naming, ...props }: ValueProps & { field: EntryField; naming: Naming }) {
  const t = useTranslations('registry')
  switch (field.sort) {
    case 'spellings':
      return <SpellingsField {...props} />
    case 'localised':
      return <LocalisedField {...props} />
    case 'texts':
    case 'slugs':
      return <TextsField {...props} />
    case 'languages':
      return <LanguagesField {...props} />
    case 'offices':
      return <OfficesField {...props} />
    case 'formerNames':
      return <FormerNamesField {...props} />
    case 'heads':
      return <HeadsField {...props} {...naming} />
    case 'long':
      return <LongField {...props} />
    case 'span':
      return <SpanField {...props} />
    case 'marginsOf':
      return <MarginsField {...props} />
    case 'number':
      return (
        <InputField
          {...props}
          type="number"
          optional={field.optional ?? false}
          whole={field.whole ?? false}
        />
      )
    case 'day':
      return <InputField {...props} type="date" optional={field.optional ?? false} />
    case 'timezone':
      return <TimeZoneField {...props} />
    case 'flag':
      return (
        <label className="registry-flag">
          <input
            type="checkbox"
            checked={props.value === true}
            onChange={(event) => props.onChange(event.target.checked)}
          />{' '}
          {props.label}
        </label>
      )
    case 'choice':
      return (
        <label className="desk-field">
          <span className="desk-label">{props.label}</span>
          <select value={String(props.value)} onChange={(event) => props.onChange(event.target.value)}>
            {field.options.map((option) => (
              <option key={option} value={option}>
                {t(`choice.${option}`)}
              </option>
            ))}
          </select>
        </label>
      )
    case 'one': {
      const nothing = field.optional === 'null' ? null : field.optional === 'left-out' ? undefined : ''
      return <OneField {...props} {...naming} kind={field.kind} nothing={nothing} />
    }
    case 'some':
      return <SomeField {...props} {...naming} kind={field.kind} />
    default:
      return <InputField {...props} ltr optional={field.optional ?? false} />
  }
}
