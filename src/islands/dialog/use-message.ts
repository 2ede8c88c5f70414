import { type ReactNode, useEffect, useState } from 'preact/compat';

/**
 * What came of the last thing that was done. It goes when another thing is done: it may be true no longer. What is pressed in
 * the message itself is no other thing.
 */
export function useMessage(): readonly [ReactNode, (message: ReactNode) => void] {
  const [message, setMessage] = useState<ReactNode>('');
  useEffect(() => {
    const clear = ({ target }: Event) => {
      if (target instanceof Element && target.closest('button') && !target.closest('[aria-live]'))
        setMessage('');
    };
    document.addEventListener('click', clear, true);
    return () => document.removeEventListener('click', clear, true);
  }, []);
  return [message, setMessage];
}
