/** What a field fires that is not the picker's own. */
const FIELD = [
  ...['beforeinput', 'input', 'change', 'search', 'select'],
  ...['compositionstart', 'compositionupdate', 'compositionend'],
];
const KEYS = ['keydown', 'keypress', 'keyup'];

/** Keys by which one leaves, rather than types or moves. */
const LEAVING = /^(?:Tab|Escape|F\d+)$/;

/**
 * Keeps in the picker what its search field fires. To the page it would come
 * from the picker: as a change of its value, or as keys that were typed on the
 * page, for its shortcuts.
 *
 * @param root the shadow root; what is slotted into it is the page's own
 */
export function keepEvents(root: ShadowRoot): void {
  for (const type of [...FIELD, ...KEYS]) {
    root.addEventListener(type, (event) => {
      if (!root.contains(event.target as Node)) return;
      if (!KEYS.includes(type) || isTyping(event as KeyboardEvent)) {
        event.stopPropagation();
      }
    });
  }
}

const isTyping = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && !LEAVING.test(key);
