const text = (name: string, subtle = 'var(--text-2)') => ({ default: name, subtle });

const foregroundColors = {
  default: text('var(--text)'),
  dark: text('var(--text)'),
  light: text('var(--text-2)'),
  accent: text('var(--accent-text)', 'var(--accent-text)'),
  good: text('var(--good)', 'var(--good)'),
  warning: text('var(--warning)', 'var(--warning)'),
  attention: text('var(--attention)', 'var(--attention)'),
};

const container = (name: string) => ({
  backgroundColor: `var(--${name}-back)`,
  borderColor: `var(--${name}-edge)`,
  foregroundColors,
});

/** Cards as Teams draws them. The colours are the page's own, so that a change of look needs no new drawing. */
export const hostConfig = {
  fontFamily: 'inherit',
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  imageSizes: { small: 32, medium: 52, large: 100 },
  supportsInteractivity: true,
  adaptiveCard: { allowCustomStyle: true },
  containerStyles: {
    default: { backgroundColor: 'transparent', borderColor: 'var(--line)', foregroundColors },
    emphasis: container('emphasis'),
    accent: container('accent'),
    good: container('good'),
    warning: container('warning'),
    attention: container('attention'),
  },
  inputs: {
    errorMessage: { color: 'attention', size: 'small', spacing: 'small', weight: 'default' },
    label: {
      inputSpacing: 'small',
      requiredInputs: {
        color: 'default',
        size: 'default',
        weight: 'bolder',
        suffix: ' *',
        suffixColor: 'attention',
      },
      optionalInputs: { color: 'default', size: 'default', weight: 'bolder' },
    },
  },
  factSet: {
    title: { color: 'default', size: 'default', weight: 'bolder', wrap: true, maxWidth: 150 },
    value: { color: 'default', size: 'default', weight: 'default', wrap: true },
    spacing: 16,
  },
  textStyles: {
    heading: { size: 'large', weight: 'bolder', color: 'default' },
    columnHeader: { weight: 'bolder' },
  },
  textBlock: { headingLevel: 3 },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    preExpandSingleShowCardAction: false,
    showCard: { actionMode: 'inline', inlineTopMargin: 12 },
  },
};
