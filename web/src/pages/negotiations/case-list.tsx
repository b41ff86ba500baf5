import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useSay } from '../../language/language-context.tsx';
import { Trouble } from '../../part/trouble.tsx';
import { type WorkedCase, fetchCases, openCase } from '../../server-api/worked-case.ts';

/** The worked negotiations that come with the program and are not open yet, each opened by choice. */
export function CaseList() {
  const say = useSay();
  const navigate = useNavigate();
  const { data } = useQuery({ queryKey: ['cases'], queryFn: fetchCases });
  const opening = useMutation({
    mutationFn: ({ id }: WorkedCase) => openCase(id),
    onSuccess: ({ id }, { follow }) =>
      void navigate({
        to: '/n/$id/packages',
        params: { id },
        search: follow === undefined ? {} : { state: follow },
      }),
  });
  if (data === undefined || data.cases.length === 0) return null;
  return (
    <section aria-labelledby="worked" className="worked">
      <h2 id="worked">{say('cases.title')}</h2>
      <p className="hint">{say('cases.says')}</p>
      {opening.error !== null && <Trouble fault={opening.error} />}
      <ul className="cards">
        {data.cases.map((one) => (
          <li key={one.id} className="worked-case">
            <strong dir="auto">{one.name}</strong>
            <p className="card-facts" dir="auto">
              {one.shows}
            </p>
            <button type="button" disabled={opening.isPending} onClick={() => opening.mutate(one)}>
              {say('cases.open', { name: { quote: one.name } })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
