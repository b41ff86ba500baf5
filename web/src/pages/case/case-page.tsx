import { useQuery } from '@tanstack/react-query';
import { useSay } from '../../language/language-context.tsx';
import { useNegotiation } from '../../negotiation/negotiation-context.tsx';
import { keyOf, useNegotiationId } from '../../negotiation/use-negotiation.ts';
import { usePageTitle } from '../../part/page-title.ts';
import { TextBlocks } from '../../part/text-blocks.tsx';
import { Loading, Trouble } from '../../part/trouble.tsx';
import { fetchCaseAnalysis } from '../../server-api/worked-case.ts';

/** What a person wrote about this worked negotiation: the story, and how each figure comes about. */
export function CasePage() {
  const say = useSay();
  const id = useNegotiationId();
  const view = useNegotiation().data;
  usePageTitle(say('page.case'), view?.name);
  const { data, error, refetch } = useQuery({
    queryKey: keyOf(id, 'case-analysis'),
    queryFn: () => fetchCaseAnalysis(id),
    staleTime: Infinity,
  });
  if (error !== null)
    return (
      <>
        <h1>{say('page.case')}</h1>
        <Trouble fault={error} retry={() => void refetch()} />
      </>
    );
  if (data === undefined) return <Loading />;
  return (
    <article className="document">
      <p className="hint">{say('case.says')}</p>
      <div lang={data.language} dir="ltr">
        <TextBlocks blocks={data.blocks} />
      </div>
    </article>
  );
}
