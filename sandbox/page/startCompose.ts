import { commandChips } from './commandChips';
import { composeWords } from './composeWords';
import { el } from './el';
import { fill } from './fill';
import { icon } from './icon';
import { mention } from './mention';
import type { Page } from './openPage';
import { composeCard } from './search/composeCard';
import { searchButton } from './search/searchButton';
import { sendMessage } from './sendMessage';
import { suggestMention } from './suggestMention';

/** Where one writes, with the bot's commands close by. Gives back how to draw it for the chat that is open. */
export function startCompose(): (page: Page) => void {
  let drawnFor = '';
  let drawnIn = '';
  return (page) => {
    const chat = page.open();
    const where = `${page.as} ${page.chat} ${chat?.kind}`;
    const which = `${where} ${chat?.installed}`;
    // what one is writing must not be lost when news arrive
    if (!chat || which === drawnFor) return;
    drawnFor = which;
    const typed = where === drawnIn ? document.querySelector<HTMLTextAreaElement>('#compose textarea') : null;
    drawnIn = where;
    const shared = chat.kind !== 'personal';
    const { label, placeholder, hint } = composeWords(chat);
    const hears = chat.installed || !shared;
    const input = el('textarea', {
      rows: 1,
      'data-testid': 'compose',
      'aria-label': label,
      placeholder,
    });
    input.value = typed?.value ?? '';
    const submit = () => {
      const text = input.value.trim();
      const card = attached.card();
      if (text === '' && card === undefined) return;
      input.value = '';
      attached.clear();
      void sendMessage(page, text, card);
    };
    const attached = composeCard(() => input.focus());
    const write = (text: string) => {
      input.value = text;
      input.focus();
    };
    const chip = (command: string) => {
      const full = shared ? `${mention} ${command}` : command;
      const onclick = () => (command === 'activities' ? write(`${full} `) : void sendMessage(page, full));
      return el(
        'button',
        { class: 'chip', type: 'button', 'data-testid': `command-${command}`, onclick },
        command,
      );
    };
    const mentionChip = el(
      'button',
      {
        class: 'chip strong',
        type: 'button',
        'data-testid': 'mention',
        onclick: () => write(`${mention} ${input.value}`),
      },
      mention,
    );
    const suggestion = shared && hears && suggestMention(input, mention);
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.defaultPrevented) return;
      event.preventDefault();
      submit();
    });
    fill(
      'compose',
      ...(hears
        ? [
            el(
              'div',
              { class: 'chips', role: 'group', 'aria-label': 'Suggestions' },
              shared && mentionChip,
              ...commandChips(page.me()?.roles).map(chip),
            ),
          ]
        : []),
      ...(suggestion ? [suggestion] : []),
      el(
        'div',
        { class: 'write' },
        attached.element,
        input,
        searchButton(page, attached.put),
        el(
          'button',
          {
            class: 'icon-button send',
            type: 'button',
            'data-testid': 'send',
            'aria-label': 'Send',
            onclick: submit,
          },
          icon('send'),
        ),
      ),
      el('p', { class: 'compose-hint' }, hint),
    );
  };
}
