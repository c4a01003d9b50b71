import type { Command, View } from '../../engine/types.ts';
import { RefusalNote, useGive } from '../../panels/play/base/give.tsx';
import { Button, useWords } from '../../panels/parts/index.ts';

/** What was entered last. */
export interface Given {
  command: Command;
  what: string;
}

/** Takes back the order entered last, as long as no team has begun it. */
export function TakeBack({ given: { command, what }, view, onDone }: { given: Given; view: View; onDone(): void }) {
  const { t } = useWords();
  const { give, refused } = useGive();
  const waiting = queued(command, view);
  const takeBack = async (n: number): Promise<void> => {
    if (await give({ type: 'withdraw', n }, t('facilitator:enter.undone', { what }))) onDone();
  };
  return (
    <>
      {waiting !== null && (
        <Button icon="again" onClick={() => void takeBack(waiting)}>
          {t('facilitator:enter.undo')}
        </Button>
      )}
      <RefusalNote refused={refused} />
    </>
  );
}

/** The number of the entry, while the order waits for people. */
function queued(command: Command, { work }: View): number | null {
  if (command.type !== 'order') return null;
  const mine = work.findLast(({ order, target, state }) => {
    return state === 'queued' && order === command.order && target === (command.target ?? null);
  });
  return mine?.n ?? null;
}
