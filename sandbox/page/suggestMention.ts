import { el } from './el';

/** Offers the mention while one types `@`: Tab or Enter takes it. */
export function suggestMention(input: HTMLTextAreaElement, mention: string): HTMLElement {
  const begun = () => /(^|\s)@([\w ]*)$/.exec(input.value);
  const matches = () => {
    const typed = begun()?.[2];
    return typed !== undefined && mention.slice(1).toLowerCase().startsWith(typed.toLowerCase());
  };
  const take = () => {
    input.value = `${input.value.replace(/@[\w ]*$/, '')}${mention} `;
    option.hidden = true;
    input.focus();
  };
  const option = el(
    'button',
    { class: 'mention-option', type: 'button', hidden: true, onclick: take },
    mention,
  );
  input.addEventListener('input', () => {
    option.hidden = !matches();
  });
  input.addEventListener('keydown', (event) => {
    if (option.hidden) return;
    if (event.key === 'Escape') option.hidden = true;
    if (event.key !== 'Tab' && event.key !== 'Enter') return;
    event.preventDefault();
    take();
  });
  return option;
}
