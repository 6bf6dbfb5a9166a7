'use client'

import { useTranslations } from 'next-intl'
import { z } from 'zod'
import type { NamesByKey } from '@/lib/desk/registry-shapes'
import type { RegistryHit, RegistryKind } from '@/lib/desk/shapes'
import { Name } from '../../ui/told'
import { RegistryPicker } from '../registry-picker'
import { Group, type ValueProps } from './text-fields'

export type Naming = {
  names: NamesByKey
  /** Told of each thing that was picked, so that its name can be shown. */
  onMet: (key: string, name: RegistryHit['name']) => void
}

type OneProps = ValueProps & Naming & { kind: RegistryKind; nothing: null | undefined | '' }

/** A thing of the registry, by its slug. */
export function OneField({ label, hint, value, wrong, onChange, kind, nothing, names, onMet }: OneProps) {
  const slug = typeof value === 'string' && value !== '' ? value : null
  return (
    <div className="desk-field" data-wrong={wrong || undefined}>
      <span className="desk-label">{label}</span>
      <RegistryPicker
        kind={kind}
        label={label}
        chosen={slug === null ? null : { slug, name: names[`${kind} ${slug}`] ?? {} }}
        onChoose={(hit) => {
          if (hit) onMet(`${kind} ${hit.slug}`, hit.name)
          onChange(hit?.slug ?? nothing)
        }}
      />
      {hint && <p className="desk-hint">{hint}</p>}
    </div>
  )
}

const slugsSchema = z.array(z.string())

type SomeProps = ValueProps & Naming & { kind: RegistryKind }

/** Several things of the registry, in their order. */
export function SomeField({ label, hint, value, wrong, onChange, kind, names, onMet }: SomeProps) {
  const t = useTranslations('registry')
  const slugs = slugsSchema.safeParse(value).data ?? []
  return (
    <Group label={label} hint={hint} wrong={wrong}>
      <ul className="registry-chosen">
        {slugs.map((slug) => (
          <li key={slug}>
            <Name name={names[`${kind} ${slug}`] ?? {}} fallback={slug} />{' '}
            <button
              type="button"
              aria-label={t('removeOne', { name: slug })}
              onClick={() => onChange(slugs.filter((other) => other !== slug))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <RegistryPicker
        key={slugs.length}
        kind={kind}
        label={t('addTo', { field: label })}
        chosen={null}
        onChoose={(hit) => {
          if (hit === null || slugs.includes(hit.slug)) return
          onMet(`${kind} ${hit.slug}`, hit.name)
          onChange([...slugs, hit.slug])
        }}
      />
    </Group>
  )
}

const headsSchema = z.array(z.object({ official: z.string(), party: z.string() }))

/** Who headed which delegation. */
export function HeadsField({ label, hint, value, wrong, onChange, names, onMet }: ValueProps & Naming) {
  const t = useTranslations('registry')
  const heads = headsSchema.safeParse(value).data ?? []
  const change = (index: number, part: Partial<(typeof heads)[number]>) =>
    onChange(heads.map((head, place) => (place === index ? { ...head, ...part } : head)))
  return (
    <Group label={label} hint={hint} wrong={wrong}>
      <ol className="registry-rows">
        {heads.map((head, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: heads are told apart by their place alone
          <li key={index}>
            <OneField
              label={t('field.official')}
              kind="official"
              nothing=""
              value={head.official}
              wrong={false}
              names={names}
              onMet={onMet}
              onChange={(official) => change(index, { official: String(official ?? '') })}
            />
            <OneField
              label={t('field.party')}
              kind="party"
              nothing=""
              value={head.party}
              wrong={false}
              names={names}
              onMet={onMet}
              onChange={(party) => change(index, { party: String(party ?? '') })}
            />
            <button type="button" onClick={() => onChange(heads.filter((_, place) => place !== index))}>
              {t('remove')}
            </button>
          </li>
        ))}
      </ol>
      <button type="button" onClick={() => onChange([...heads, { official: '', party: '' }])}>
        {t('addHead')}
      </button>
    </Group>
  )
}
