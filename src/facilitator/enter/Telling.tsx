import type { View } from '../../engine/types.ts';
import { useDesk } from '../../panels/play/base/desk.ts';
import { NoticeForm } from '../../panels/play/directory/NoticeForm.tsx';
import { Button, Dialog, useWords } from '../../panels/parts/index.ts';

/** The form of a notification, in a dialog: who signs, by which channel, saying what. */
export function Telling({ body: id, view, onClose }: { body: string; view: View; onClose(): void }) {
  const { t, pick } = useWords();
  const { drafts } = useDesk();
  const body = view.directory.find((one) => one.id === id);
  if (!body) return null;
  return (
    <Dialog
      wide
      title={t('facilitator:enter.to', { body: pick(body.name) })}
      onClose={() => {
        drafts.delete(id);
        onClose();
      }}
      foot={<Button onClick={onClose}>{t('close')}</Button>}
    >
      <NoticeForm
        body={body}
        directory={view.directory}
        senders={view.senders}
        channels={view.channels}
        contents={view.contents}
      />
    </Dialog>
  );
}
