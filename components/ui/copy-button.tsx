/** Copies what stands in the field with the id `from` (public/scripts/page.js); without a script the field itself is copied from. */
export function CopyButton({ from, label, done }: { from: string; label: string; done: string }) {
  return (
    <button type="button" className="copy" data-copy={from} data-done={done}>
      <span aria-live="polite">{label}</span>
    </button>
  )
}
