import { useState } from 'preact/hooks';
import { Button, Check, Icon, useWords } from '../../parts/index.ts';
import { useDesk } from '../base/desk.ts';
import { DoneNote, RefusalNote, useGive } from '../base/give.tsx';
import type { BodyViewProps } from './BodyView.tsx';
import { firstDraft, lacking, lastNotice, type Draft } from './draft.ts';
import { Preview } from './Preview.tsx';
import { RadioList } from './RadioList.tsx';

/** The message to a body: who signs, over which channel, what it says; then it can be read and sent. */
export function NoticeForm({ body, directory, senders, channels, contents }: BodyViewProps) {
  const { t, pick, span } = useWords();
  const { drafts } = useDesk();
  const { give, refused, done } = useGive();
  const [draft, setDraft] = useState<Draft>(() => drafts.get(body.id) ?? firstDraft(body, { directory, senders, channels }));
  const last = lastNotice(directory);
  const [asked, setAsked] = useState(false);
  const missing = lacking(draft);
  const channel = channels.find((one) => one.id === draft.channel);

  const change = (part: Partial<Draft>): void => {
    const next = { ...draft, ...part };
    drafts.set(body.id, next);
    setDraft(next);
  };

  const send = async (): Promise<void> => {
    setAsked(true);
    if (missing !== null) return;
    const sent = await give({ type: 'notify', body: body.id, ...draft }, t('play:directory.sent', { name: pick(body.name) }));
    if (!sent) return;
    setAsked(false);
    change({ ...draft, content: [] });
  };

  const tick = (id: string, on: boolean): void => {
    // Kept in the order in which the form shows them.
    change({ content: contents.map((one) => one.id).filter((one) => (one === id ? on : draft.content.includes(one))) });
  };

  return (
    <form
      class="notice-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h3>{t(body.notices.length > 0 ? 'play:directory.writeAgain' : 'play:directory.write')}</h3>
      <div class="notice-form__who">
        <RadioList
          legend={t('play:directory.sender')}
          hint={t('play:directory.senderHint')}
          value={draft.by}
          error={asked && missing === 'sender' ? t('play:directory.needSender') : null}
          onChange={(by) => change({ by })}
          options={senders
            .filter((sender) => sender.id !== body.id)
            .map((sender) => ({
              id: sender.id,
              label: pick(sender.name),
              note: sender.ready ? null : t('play:directory.notTold'),
              off: !sender.ready,
            }))}
        />
        <RadioList
          legend={t('play:directory.channel')}
          value={draft.channel}
          error={asked && missing === 'channel' ? t('play:directory.needChannel') : null}
          onChange={(id) => change({ channel: id })}
          options={channels
            .filter((one) => one.notifies && body.channels.includes(one.id))
            .map((one) => ({
              id: one.id,
              label: pick(one.name),
              note: [
                t('play:directory.delay', { time: span(one.minutes) }),
                ...(one.compromised ? [t('play:inbox.compromisedShort')] : []),
              ].join(', '),
              off: false,
            }))}
        />
      </div>
      {channel?.compromised && (
        <p class="warning">
          <Icon name="eye" size={18} /> <span>{t('play:directory.compromised')}</span>
        </p>
      )}
      <fieldset class="notice-form__content">
        <legend>{t('play:directory.content')}</legend>
        <p class="field__hint">{t('play:directory.contentHint')}</p>
        {last !== null && draft.content.length === 0 && (
          <Button class="notice-form__again" icon="again" onClick={() => change({ content: last.content })}>
            {t('play:directory.again')}
          </Button>
        )}
        {contents.map((one) => (
          <Check
            key={one.id}
            label={pick(one.name)}
            hint={pick(one.hint)}
            checked={draft.content.includes(one.id)}
            onChange={(on) => tick(one.id, on)}
          />
        ))}
        {asked && missing === 'content' && <p class="field__error">{t('play:directory.previewEmpty')}</p>}
      </fieldset>
      <Preview
        to={pick(body.name)}
        from={senders.find((one) => one.id === draft.by)?.name ?? null}
        over={channel?.name ?? null}
        content={contents.filter((one) => draft.content.includes(one.id))}
      />
      <div class="row">
        <Button type="submit" kind="primary" icon="send">
          {t('play:directory.send')}
        </Button>
        {missing === null && channel && (
          <span class="soft small tabular">{t('play:directory.delay', { time: span(channel.minutes) })}</span>
        )}
      </div>
      <RefusalNote refused={refused} />
      <DoneNote done={done} />
      <p class="soft small">{t('play:directory.noNumbers')}</p>
    </form>
  );
}
