import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { useSay } from '../../language/language-context.tsx';
import { useDraft } from '../../part/draft.ts';
import { Trouble } from '../../part/trouble.tsx';
import { createNegotiation } from '../../server-api/negotiation.ts';

export function CreateForm() {
  const say = useSay();
  const field = useId();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [name, setName, forget] = useDraft('negotiation');
  const creation = useMutation({
    mutationFn: () => createNegotiation(name.trim()),
    onSuccess: async ({ id }) => {
      forget();
      await client.invalidateQueries({ queryKey: ['negotiations'] });
      await navigate({ to: '/n/$id/add', params: { id } });
    },
  });
  return (
    <form
      className="create-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') creation.mutate();
      }}
    >
      <label htmlFor={field}>{say('negotiations.new')}</label>
      <div className="field-row">
        <input
          id={field}
          value={name}
          required
          dir="auto"
          placeholder={say('negotiations.example')}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" className="primary" disabled={creation.isPending}>
          {say('create')}
        </button>
      </div>
      {creation.error !== null && <Trouble fault={creation.error} />}
    </form>
  );
}
