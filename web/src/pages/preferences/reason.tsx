/** The analyst's reason, in the direction it is written in; nothing where none was given. */
export function Reason({ why }: { readonly why: string }) {
  if (why === '') return null;
  return (
    <q className="why">
      <bdi>{why}</bdi>
    </q>
  );
}
