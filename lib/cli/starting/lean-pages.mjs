/**
 * What readers are sent of a page. Next.js sends its runtime, React and a second copy of the page for
 * them along with every page, about 150 KiB of compressed script; the archive's pages are whole without
 * it, and the little that moves on them is in public/scripts. So these are taken out, but for the pages
 * that editors work with.
 */

/** Pages that React runs in the browser: the desk. */
const RUN_IN_BROWSER = /^\/[a-z]{2}\/desk(\/|$)/

/** Scripts of the framework: files of its build, and data for them. */
const FRAMEWORK_SCRIPT =
  /<script\b(?:[^>]*\bsrc="\/_next\/[^"]*"[^>]*|[^>]*\bid="_R_"[^>]*|)>(?:(?!<\/script>)[\s\S])*<\/script>/g

const FRAMEWORK_PRELOAD = /<link\b[^>]*\bas="script"[^>]*>/g

/**
 * Whether a page is sent without the framework's scripts.
 * @param {string} path of the address, without its query
 */
export function isLean(path) {
  return !RUN_IN_BROWSER.test(path)
}

/**
 * A page without the framework's scripts. A page that failed is left as it is: what it says is drawn in
 * the browser.
 * @param {string} html
 */
export function leanPage(html) {
  if (html.includes('id="__next_error__"') || html.includes('data-dgst=')) return html
  return html
    .replace(FRAMEWORK_PRELOAD, '')
    .replace(FRAMEWORK_SCRIPT, (script) => (isFrameworks(script) ? '' : script))
}

/** @param {string} script an element with all that it holds */
function isFrameworks(script) {
  const [tag = ''] = /^<script[^>]*>/.exec(script) ?? []
  return tag !== '<script>' || script.includes('self.__next_')
}
