/**
 * What readers are sent of a page. Next.js sends its runtime, React and a second copy of the page for
 * them along with every page, about 150 KiB of compressed script; the archive's pages are whole without
 * it, and the little that moves on them is in public/scripts. So these are taken out, but for the pages
 * that editors work with.
 *
 * A page is kept and given to many, so its policy cannot name a nonce, which is for one answer: what is
 * the page's own is named by its hash instead. Styles are known for its own by the mark that they bear
 * (./page-mark), scripts by the nonce of its rendering.
 */
import { createHash } from 'node:crypto'

/** Pages that React runs in the browser: the desk, but for what it shows of public pages. */
const RUN_IN_BROWSER = /^\/[a-z]{2}\/desk(\/(?!.*\/preview$)|$)/

/** Whether a page is sent without the framework's scripts. @param path of the address, without its query */
export function isLean(path: string): boolean {
  return !RUN_IN_BROWSER.test(path)
}

export type LeanPage = {
  html: string
  /** Sources of the policy (`'sha256-…'`) that let the page's own styles and scripts through. */
  styles: string[]
  scripts: string[]
}

const SCRIPT = /<script\b([^>]*)>((?:(?!<\/script>)[\s\S])*)<\/script>/g
const STYLE = /<style\b([^>]*)>((?:(?!<\/style>)[\s\S])*)<\/style>/g
const FRAMEWORK_PRELOAD = /<link\b[^>]*\bas="script"[^>]*>/g

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Scripts of the framework: files of its build, what starts it, and data for it. */
function isFrameworks(attributes: string, body: string): boolean {
  if (/\bsrc="\/_next\/|\bid="_R_"/.test(attributes)) return true
  return !/\b(src|type)=/.test(attributes) && body.includes('self.__next_')
}

/** Whether a page failed: what it says is drawn in the browser, by the framework's scripts. */
export function isFailed(html: string): boolean {
  return html.includes('id="__next_error__"') || html.includes('data-dgst=')
}

/**
 * A page without the framework's scripts, its own styles gathered into one.
 * @param nonce of this rendering, which its styles bear too
 */
export function leanPage(html: string, nonce: string): LeanPage {
  const mark = ` nonce="${nonce}"`
  const rules = new Set<string>()
  const scripts = new Set<string>()
  const lean = html
    .replace(FRAMEWORK_PRELOAD, '')
    .replace(SCRIPT, (script: string, attributes: string, body: string) => {
      if (isFrameworks(attributes, body)) return ''
      if (body !== '' && attributes === mark) scripts.add(hashOf(body))
      return script
    })
    .replace(STYLE, (style: string, attributes: string, body: string) => {
      if (attributes !== mark) return style
      rules.add(body)
      return ''
    })
    .replaceAll(mark, '')
  if (rules.size === 0) return { html: lean, styles: [], scripts: [...scripts] }
  const sheet = [...rules].join('\n')
  return {
    html: lean.replace('</head>', () => `<style>${sheet}</style></head>`),
    styles: [hashOf(sheet)],
    scripts: [...scripts],
  }
}
