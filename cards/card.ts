/** Adaptive Card JSON, schema 1.5, as far as we use it. Teams draws it. */
export interface Card {
  type: 'AdaptiveCard';
  $schema: string;
  version: '1.5';
  body: Element[];
  actions?: Action[];
  /** Asked by Teams for each of these by itself, at most 60 Teams ids (`29:...`): whoever is named gets the answer. */
  refresh?: { action: ExecuteAction; userIds: string[] };
}

type Spacing = 'none' | 'small' | 'default' | 'medium' | 'large' | 'extraLarge' | 'padding';
interface Common {
  id?: string;
  spacing?: Spacing;
  separator?: boolean;
  isVisible?: boolean;
}
export interface TextBlock extends Common {
  type: 'TextBlock';
  text: string;
  wrap?: boolean;
  size?: 'small' | 'default' | 'medium' | 'large' | 'extraLarge';
  weight?: 'lighter' | 'default' | 'bolder';
  color?: 'default' | 'accent' | 'good' | 'warning' | 'attention';
  isSubtle?: boolean;
  style?: 'default' | 'heading';
}
export interface TextRun {
  type: 'TextRun';
  text: string;
  weight?: 'bolder';
  size?: 'small';
  isSubtle?: boolean;
  strikethrough?: boolean;
}
/** Text that is never read as markdown: for whatever a person typed. */
export interface RichTextBlock extends Common {
  type: 'RichTextBlock';
  inlines: TextRun[];
}
export interface Container extends Common {
  type: 'Container';
  items: Element[];
  style?: 'default' | 'emphasis' | 'good' | 'attention' | 'warning' | 'accent';
  bleed?: boolean;
}
export interface ColumnSet extends Common {
  type: 'ColumnSet';
  columns: { type: 'Column'; width: 'auto' | 'stretch' | number; items: Element[] }[];
}
export interface ActionSet extends Common {
  type: 'ActionSet';
  actions: Action[];
}
interface Input extends Common {
  id: string;
  label: string;
  isRequired?: boolean;
  errorMessage?: string;
  value?: string;
}
export interface TextInput extends Input {
  type: 'Input.Text';
  placeholder?: string;
  maxLength?: number;
  isMultiline?: boolean;
  style?: 'text' | 'tel' | 'url' | 'email';
}
export interface ChoiceSetInput extends Input {
  type: 'Input.ChoiceSet';
  choices: { title: string; value: string }[];
  style?: 'compact' | 'expanded';
  isMultiSelect?: boolean;
  placeholder?: string;
  wrap?: boolean;
}
export interface ToggleInput extends Input {
  type: 'Input.Toggle';
  title: string;
  wrap?: boolean;
}
/** yyyy-mm-dd */
export interface DateInput extends Input {
  type: 'Input.Date';
  min?: string;
  max?: string;
}
/** HH:mm */
export interface TimeInput extends Input {
  type: 'Input.Time';
}
/** Teams alone draws it: whoever does not know it shows the fallback, which is never left out. */
export interface BarChart extends Common {
  type: 'Chart.VerticalBar';
  title?: string;
  xAxisTitle?: string;
  yAxisTitle?: string;
  color?: 'categoricalBlue';
  showBarValues?: boolean;
  /** Two bars of the same `x` would be one. */
  data: { x: string; y: number }[];
  fallback: TextBlock;
}
export type Element =
  | TextBlock
  | RichTextBlock
  | Container
  | ColumnSet
  | ActionSet
  | TextInput
  | ChoiceSetInput
  | ToggleInput
  | DateInput
  | TimeInput
  | BarChart;

interface Button {
  title: string;
  style?: 'default' | 'positive' | 'destructive';
  tooltip?: string;
}
export interface SubmitAction extends Button {
  type: 'Action.Submit';
  data: Record<string, unknown>;
  associatedInputs?: 'auto' | 'none';
}
export interface ExecuteAction extends Button {
  type: 'Action.Execute';
  verb: string;
  data: Record<string, unknown>;
  associatedInputs?: 'auto' | 'none';
}
export interface OpenUrlAction extends Button {
  type: 'Action.OpenUrl';
  url: string;
}
export interface ToggleVisibilityAction extends Button {
  type: 'Action.ToggleVisibility';
  targetElements: string[];
}
export type Action = SubmitAction | ExecuteAction | OpenUrlAction | ToggleVisibilityAction;
