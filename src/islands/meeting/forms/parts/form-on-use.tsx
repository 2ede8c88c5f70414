import { type ComponentType, lazy, Suspense } from 'preact/compat';

/**
 * A form of conversation comes when the first question that has it is on the screen: no meeting has them all. When it does not
 * come the page says so.
 */
export function formOnUse<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Form = lazy(async (): Promise<{ default: ComponentType<Props> }> => {
    try {
      return { default: await load() };
    } catch {
      document.documentElement.dataset['late'] = '';
      return { default: Waiting };
    }
  });
  return (props) => (
    <Suspense fallback={<Waiting />}>
      <Form {...props} />
    </Suspense>
  );
}

const Waiting = () => <span data-loading hidden />;
