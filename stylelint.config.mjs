/** Pages run in both directions: only properties and values that turn with them. */
export default {
  plugins: ['stylelint-plugin-logical-css'],
  rules: {
    'plugin/use-logical-properties-and-values': true,
    'plugin/use-logical-units': true,
    'block-no-empty': true,
    'color-no-invalid-hex': true,
    'declaration-block-no-duplicate-properties': true,
    'no-duplicate-selectors': true,
    'property-no-unknown': true,
    'selector-type-no-unknown': true,
  },
}
