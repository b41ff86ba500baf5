import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useSay } from '../../language/language-context.tsx';
import { Trouble } from '../../part/trouble.tsx';
import { fetchCases, openCase } from '../../server-api.ts';

/** The worked negotiations that come with the program and are not open yet, each opened by choice. */
export function CaseList() {
  const say = useSay();
  const navigate = useNavigate();
  const { data } = useQuery({ queryKey: ['cases'], queryFn: fetchCases });
  const opening = useMutation({
    mutationFn: openCase,
    onSuccess: ({ id }) => void navigate({ to: '/n/$id/packages', params: { id } }),
  });
  if (data === undefined || data.cases.length === 0) return null;
  return (
    <section aria-labelledby="worked" className="worked">
      <h2 id="worked">{say('cases.title')}</h2>
      <p className="hint">{say('cases.says')}</p>
      {opening.error !== null && <Trouble fault={opening.error} />}
      <ul className="cards">
        {data.cases.map(({ id, name, shows }) => (
          <li key={id} className="worked-case">
            <strong dir="auto">{name}</strong>
            <p className="card-facts" dir="auto">
              {shows}
            </p>
            <button type="button" disabled={opening.isPending} onClick={() => opening.mutate(id)}>
              {say('cases.open', { name: { quote: name } })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
