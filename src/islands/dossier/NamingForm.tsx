import { type ComponentProps, lazy, Suspense } from 'react';

const NameForm = lazy(async () => ({ default: (await import('./NameForm.tsx')).NameForm }));

/** `NameForm`, loaded when a name is asked for; where it cannot be, what stands around it says what is the matter. */
export function NamingForm(props: ComponentProps<typeof NameForm>) {
  return (
    <Suspense>
      <NameForm {...props} />
    </Suspense>
  );
}
