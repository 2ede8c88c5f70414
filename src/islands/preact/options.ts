/**
 * How Preact works on these pages, by its option hooks. Whatever draws imports this: an entry of islands, and what draws
 * beside them.
 */
import { type ComponentChildren, options, type VNode } from 'preact';

// An effect of a press or a key stroke is there before the next one: after a frame the focus would come behind the typing.
options.requestAnimationFrame = queueMicrotask;

/**
 * A browser that translates takes text nodes away, and Preact writes on in the node that is no longer there. Text that
 * changes is the only child of its element (tools/lint/text-nodes.ts), so it can be put into that.
 */
const drawn = new WeakMap<Element, string>();
const { vnode: before } = options;

options.vnode = (vnode: VNode<{ readonly children?: ComponentChildren }>) => {
  before?.(vnode);
  const { type, props, ref } = vnode;
  if (typeof type !== 'string' || typeof ref === 'function') return;
  const text = textOf(props.children);
  if (text === undefined) return;
  vnode.ref = (element: Element | null) => {
    if (ref) ref.current = element;
    if (element !== null) keepText(element, text);
  };
};

function keepText(element: Element, text: string): void {
  const last = drawn.get(element);
  drawn.set(element, text);
  if (last !== undefined && last !== text && element.textContent !== text) element.textContent = text;
}

/** `undefined` when it has elements, or never has anything in it. */
function textOf(children: ComponentChildren): string | undefined {
  switch (typeof children) {
    case 'string':
    case 'number':
      return String(children);
    case 'boolean':
      return '';
    default:
      return children === null ? '' : undefined;
  }
}
