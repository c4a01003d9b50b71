import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Room } from '../../src/facilitator/room/Room.tsx';
import { WordsContext } from '../../src/panels/parts/index.ts';
import { cases } from '../gallery/cases/index.ts';
import { drawCase, type Look } from '../gallery/draw.tsx';
import { galleryWords } from '../gallery/words.ts';

const look: Look = { lang: 'en', theme: 'dark', contrast: 'normal', text: 100, long: false };
const words = galleryWords('en', false);
const OWN = 'http://192.0.2.17:7272/?lead#0123456789abcdef0123456789abcdef';

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => {
  render(null, place);
  place.remove();
  vi.restoreAllMocks();
});

function showRoom(servers: string[] = ['http://192.0.2.17:7272']): void {
  const [server = ''] = servers;
  render(
    <WordsContext.Provider value={words}>
      <Room
        codes={{ seats: 'KM4T7R', observers: 'W8PD2H' }}
        address={`${server}/?join=KM4T7R`}
        observersAddress={`${server}/?join=W8PD2H`}
        {...{ servers, server }}
        onServer={() => undefined}
        ownAddress={OWN}
        seats={[]}
        people={[]}
        lost={false}
        closed={false}
        failed={null}
        unheard={false}
      >
        {null}
      </Room>
    </WordsContext.Provider>,
    place,
  );
}

test('of several addresses the facilitator chooses which one the QR codes open, and it stays chosen', async () => {
  const room = cases.find(({ id }) => id === 'room/nobody') ?? expect.unreachable();
  await drawCase(room, look, place);
  const choice = page.getByLabelText(words.t('group:room.address'));
  const code = () => place.querySelector('.room__qr')?.getAttribute('aria-label') ?? '';
  expect(code()).toContain('http://192.0.2.17:7272/');
  await choice.selectOptions('http://10.8.0.6:7272');
  await expect.poll(code).toContain('http://10.8.0.6:7272/');
  await page.getByRole('tab', { name: words.t('facilitator:tabs.notes') }).click();
  await page.getByRole('tab', { name: words.t('facilitator:tabs.room') }).click();
  await expect.element(choice).toHaveValue('http://10.8.0.6:7272');
});

test('of one address there is nothing to choose', () => {
  showRoom();
  expect(place.querySelectorAll('select')).toHaveLength(0);
});

test('the link for a second facilitator is out of sight until asked for, and is copied without a clipboard too', async () => {
  showRoom();
  expect(place.querySelector('details.room__own')?.hasAttribute('open')).toBe(false);
  await page.getByText(words.t('group:room.own')).click();
  const copied: string[] = [];
  document.addEventListener('copy', () => copied.push(String(getSelection()) || selected()), { once: true });
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never);
  await page.getByRole('button', { name: words.t('group:room.copy') }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent(words.t('group:room.copied'));
  expect(copied).toEqual([OWN]);
});

test('where nothing can be copied, the link stays selected and the keys are said', async () => {
  showRoom();
  await page.getByText(words.t('group:room.own')).click();
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never);
  vi.spyOn(document, 'execCommand').mockReturnValue(false);
  await page.getByRole('button', { name: words.t('group:room.copy') }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent(words.t('group:room.selected'));
  expect(document.activeElement).toBeInstanceOf(HTMLInputElement);
  expect(selected()).toBe(OWN);
});

/** What is selected in the field that has the focus. */
function selected(): string {
  const field = document.activeElement as HTMLInputElement;
  return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
}
