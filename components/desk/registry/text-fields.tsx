'use client'

import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { z } from 'zod'
import { directionOf } from '@/lib/i18n/locales'
import { type Language, languageSchema } from '@/lib/registry/schema'

export type ValueProps = {
  label: string
  hint?: string | undefined
  value: unknown
  /** Whether the desk would not take it. */
  wrong: boolean
  onChange: (value: unknown) => void
}

const spellingsSchema = z.partialRecord(languageSchema, z.array(z.string()))
const localisedSchema = z.partialRecord(languageSchema, z.string())
const textsSchema = z.array(z.string())

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** A list of texts, one a line. What is being typed stays as it is typed. */
function Lines({ label, lang, texts, onChange }: LinesProps) {
  const id = useId()
  const [typed, setTyped] = useState(texts.join('\n'))
  const shown = linesOf(typed).join('\n') === texts.join('\n') ? typed : texts.join('\n')
  return (
    <div className="registry-lines">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        lang={lang}
        dir={lang === undefined ? 'auto' : directionOf(lang)}
        rows={Math.min(8, Math.max(2, texts.length + 1))}
        value={shown}
        onChange={(event) => {
          setTyped(event.target.value)
          onChange(linesOf(event.target.value))
        }}
      />
    </div>
  )
}

type LinesProps = {
  label: string
  lang?: Language | undefined
  texts: readonly string[]
  onChange: (texts: string[]) => void
}

/** Spellings by language, one a line; the first of each is the name that pages show. */
export function SpellingsField({ label, hint, value, wrong, onChange }: ValueProps) {
  const t = useTranslations('registry')
  const spellings = spellingsSchema.safeParse(value).data ?? {}
  const change = (language: Language, texts: string[]) => {
    const { [language]: _, ...others } = spellings
    onChange(texts.length === 0 ? others : { ...others, [language]: texts })
  }
  return (
    <Group label={label} hint={hint} wrong={wrong}>
      <div className="registry-languages">
        {languageSchema.options.map((language) => (
          <Lines
            key={language}
            label={t(`language.${language}`)}
            lang={language}
            texts={spellings[language] ?? []}
            onChange={(texts) => change(language, texts)}
          />
        ))}
      </div>
    </Group>
  )
}

/** One text by language. */
export function LocalisedField({ label, hint, value, wrong, onChange }: ValueProps) {
  const t = useTranslations('registry')
  const texts = localisedSchema.safeParse(value).data ?? {}
  return (
    <Group label={label} hint={hint} wrong={wrong}>
      <div className="registry-languages">
        {languageSchema.options.map((language) => (
          <label key={language} className="registry-lines">
            {t(`language.${language}`)}
            <input
              lang={language}
              dir={directionOf(language)}
              maxLength={200}
              value={texts[language] ?? ''}
              onChange={(event) => {
                const { [language]: _, ...others } = texts
                onChange(event.target.value === '' ? others : { ...others, [language]: event.target.value })
              }}
            />
          </label>
        ))}
      </div>
    </Group>
  )
}

/** A list of texts, one a line. */
export function TextsField({ label, hint, value, wrong, onChange }: ValueProps) {
  return (
    <div className="desk-field" data-wrong={wrong || undefined}>
      <Lines label={label} texts={textsSchema.safeParse(value).data ?? []} onChange={onChange} />
      <p className="desk-hint">{hint}</p>
    </div>
  )
}

/** Which languages, ticked. */
export function LanguagesField({ label, hint, value, wrong, onChange }: ValueProps) {
  const t = useTranslations('registry')
  const chosen = textsSchema.safeParse(value).data ?? []
  return (
    <Group label={label} hint={hint} wrong={wrong}>
      <div className="editor-row">
        {languageSchema.options.map((language) => (
          <label key={language}>
            <input
              type="checkbox"
              checked={chosen.includes(language)}
              onChange={(event) =>
                onChange(
                  event.target.checked ? [...chosen, language] : chosen.filter((other) => other !== language),
                )
              }
            />{' '}
            {t(`language.${language}`)}
          </label>
        ))}
      </div>
    </Group>
  )
}

type GroupProps = { label: string; hint?: string | undefined; wrong: boolean; children: React.ReactNode }

/** Fields that belong together, with what is to be said of all of them. */
export function Group({ label, hint, wrong, children }: GroupProps) {
  const t = useTranslations('desk')
  return (
    <fieldset className="registry-group" aria-invalid={wrong || undefined}>
      <legend>{label}</legend>
      {(hint !== undefined || wrong) && (
        <p className="desk-hint">
          {hint} {wrong && <b>{t('fieldWrong')}</b>}
        </p>
      )}
      {children}
    </fieldset>
  )
}

/** A text of several lines. */
export function LongField({ label, hint, value, wrong, onChange }: ValueProps) {
  const id = useId()
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        dir="auto"
        rows={3}
        maxLength={2000}
        value={typeof value === 'string' ? value : ''}
        aria-invalid={wrong || undefined}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="desk-hint">
          {hint}
        </p>
      )}
    </div>
  )
}
