'use client'

import { useLocale, useTranslations } from 'next-intl'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { z } from 'zod'
import { type RegistryHit, type RegistryKind, registryHitSchema, sendCommand } from '@/lib/desk/shapes'
import { inNumber } from '@/lib/i18n/digits'
import { nameFor } from '@/lib/i18n/names'

type PickerProps = {
  kind: RegistryKind
  label: string
  /** The field of the form that what stands in it is sent with, where no script looks it up. */
  name?: string
  /** What is chosen now, as it is to be shown; null for nothing. */
  chosen: { slug: string; name: RegistryHit['name'] } | null
  onChoose: (hit: RegistryHit | null) => void
  /** Where something new can be made of what was typed: offered behind what was found. */
  onNew?: ((typed: string) => void) | undefined
}

const PAUSE_MS = 150

/**
 * Picks a thing of the registry by any of its spellings: a combobox (WAI-ARIA APG), whose list the
 * arrows go through, Enter takes from and Escape closes.
 */
export function RegistryPicker({ kind, label, name, chosen, onChoose, onNew }: PickerProps) {
  const t = useTranslations('editor')
  const parting = useTranslations('parting')
  const locale = useLocale()
  const id = useId()
  const shown = (hit: Pick<RegistryHit, 'name' | 'slug'>) => nameFor(locale, hit.name)?.text ?? hit.slug
  const [typed, setTyped] = useState<string | null>(null)
  const { hits, answered, active, setActive } = useHits(kind, typed)
  const choose = (hit: RegistryHit | null) => {
    setTyped(null)
    onChoose(hit)
  }
  // Not before the registry has been asked: Enter would make anew what it holds.
  const newName = onNew && answered === typed ? typed?.trim() || null : null
  const offered = hits.length + (newName ? 1 : 0)
  const makeNew = () => {
    setTyped(null)
    if (newName) onNew?.(newName)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (typed === null) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && offered > 0) setActive((active + step + offered) % offered)
    else if (event.key === 'Enter' && newName && active === hits.length) makeNew()
    else if (event.key === 'Enter') choose(hits[active] ?? null)
    else if (event.key === 'Escape') setTyped(null)
    else return
    event.preventDefault()
  }
  return (
    <span className="picker">
      <input
        role="combobox"
        name={name}
        aria-label={label}
        aria-expanded={typed !== null}
        aria-controls={`${id}-list`}
        aria-activedescendant={typed !== null && active < offered ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        dir="auto"
        maxLength={100}
        placeholder={t('find')}
        value={typed ?? (chosen ? shown(chosen) : '')}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => setTyped(null)}
        onKeyDown={onKeyDown}
      />
      {chosen && (
        <button type="button" onClick={() => choose(null)} aria-label={`${t('clear')}: ${label}`}>
          ×
        </button>
      )}
      <div id={`${id}-list`} role="listbox" aria-label={label} hidden={typed === null || offered === 0}>
        {hits.map((hit, index) => (
          <div
            key={hit.slug}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            // Before the field loses the focus, and with it the list.
            onPointerDown={(event) => {
              event.preventDefault()
              choose(hit)
            }}
          >
            <bdi>{shown(hit)}</bdi> <small dir="ltr">{hit.slug}</small>
          </div>
        ))}
        {newName && (
          <div
            id={`${id}-${hits.length}`}
            role="option"
            tabIndex={-1}
            aria-selected={active === hits.length}
            onPointerDown={(event) => {
              event.preventDefault()
              makeNew()
            }}
          >
            {parting(`newEntry.${kind}`, { name: newName })}
          </div>
        )}
      </div>
      <span role="status" className="sr-only">
        {typed ? t('hits', { count: hits.length, n: inNumber(locale, hits.length) }) : ''}
      </span>
    </span>
  )
}

/** What was found, and what it was asked for. */
type Found = { hits: readonly RegistryHit[]; answered: string | null }

/** What the registry offers for what is being typed, a little after the last key. */
function useHits(kind: RegistryKind, typed: string | null) {
  const [{ hits, answered }, setFound] = useState<Found>({ hits: [], answered: null })
  const [active, setActive] = useState(0)
  useEffect(() => {
    if (!typed?.trim()) {
      setFound({ hits: [], answered: typed })
      return
    }
    let current = true
    const pause = setTimeout(async () => {
      const answer = await sendCommand('find-in-registry', { kind, typed })
      if (!current) return
      const found = answer.ok ? z.array(registryHitSchema).parse(answer.value) : []
      setFound({ hits: found, answered: typed })
      setActive(0)
    }, PAUSE_MS)
    return () => {
      current = false
      clearTimeout(pause)
    }
  }, [kind, typed])
  return { hits, answered, active, setActive }
}
