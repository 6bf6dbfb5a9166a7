import { pageMark } from '@/lib/front/page-mark'

/**
 * Rules of a page’s own, for pages that readers are sent: the server gathers those of a page into one
 * sheet and names it in the policy. At the desk nothing is gathered, and no policy lets them through.
 */
export function PageStyle({ rules }: { rules: string }) {
  return <style nonce={pageMark()}>{rules}</style>
}
