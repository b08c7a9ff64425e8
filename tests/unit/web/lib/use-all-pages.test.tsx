/** @jest-environment jsdom */
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { useAllPages } from '../../../../web/lib/use-all-pages';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

/** Draws what the hook gives for a list that has come as far as `after`. */
function drawn(fetchPage: (after: string) => Promise<unknown>) {
  let seen: ReturnType<typeof useAllPages<string>> | undefined;
  const refetch = () => Promise.resolve();
  const List = ({ after }: { after: string | null }) => {
    seen = useAllPages({ data: 'what has come', refetch }, after, fetchPage);
    return null;
  };
  const root = createRoot(document.createElement('div'));
  return {
    draw: async (after: string | null) => {
      await act(async () => root.render(<List after={after} />));
      return seen!;
    },
    retry: async () => {
      await act(async () => void (await seen!.refetch()));
    },
  };
}

it('reads on to the last page and gives nothing before', async () => {
  const asked: string[] = [];
  const { draw } = drawn(async (after) => void asked.push(after));
  expect((await draw('100')).data).toBeUndefined();
  expect((await draw('200')).data).toBeUndefined();
  expect((await draw(null)).data).toBe('what has come');
  expect(asked).toEqual(['100', '200']);
});

it('says that a page has failed, and asks for it again when told to', async () => {
  const asked: string[] = [];
  const { draw, retry } = drawn((after) => {
    asked.push(after);
    return asked.length === 1 ? Promise.reject(new Error('away')) : Promise.resolve();
  });
  await draw('100');
  expect(await draw('100')).toMatchObject({ data: undefined, error: new Error('away') });
  expect(asked).toEqual(['100']);
  await retry();
  expect(asked).toEqual(['100', '100']);
  expect((await draw('100')).error).toBeUndefined();
});
