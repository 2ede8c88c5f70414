/**
 * Tells of an element that the focus has left for another. While a pointer is down it waits: what moves away under it would not be
 * pressed. A window that loses the focus is no leaving.
 */
export function onLeaving(selector: string, leave: (element: HTMLElement) => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let left: HTMLElement | undefined;
  let isPressed = false;
  const tell = () =>
    setTimeout(() => {
      if (isPressed || left === undefined || signal.aborted) return;
      const element = left;
      left = undefined;
      if (!element.contains(document.activeElement)) leave(element);
    });
  const press = (isDown: boolean) => () => {
    isPressed = isDown;
    if (!isDown) tell();
  };
  document.addEventListener(
    'focusout',
    ({ target }) => {
      const element = target instanceof Element ? target.closest<HTMLElement>(selector) : null;
      if (element === null) return;
      left = element;
      tell();
    },
    { signal },
  );
  document.addEventListener('pointerdown', press(true), { signal, capture: true });
  document.addEventListener('pointerup', press(false), { signal, capture: true });
  document.addEventListener('pointercancel', press(false), { signal, capture: true });
  return () => listening.abort();
}
