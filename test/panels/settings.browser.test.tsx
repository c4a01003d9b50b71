import { useState } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Settings } from '../../src/panels/settings/settings.ts';
import { SettingsDialog } from '../../src/panels/settings/SettingsDialog.tsx';
import { expectAccessible, show } from './show.tsx';

const settings: Settings = {
  lang: 'en',
  text: 100,
  theme: 'dark',
  contrast: 'normal',
  reducedMotion: false,
  mute: false,
  music: 40,
  effects: 70,
  captions: true,
  pace: 1,
  autoPause: true,
  askSure: true,
};

function Case({ spy }: { spy(change: Partial<Settings>): void }) {
  const [now, setNow] = useState(settings);
  const change = (part: Partial<Settings>): void => {
    spy(part);
    setNow({ ...now, ...part });
  };
  return <SettingsDialog settings={now} onChange={change} onClose={() => undefined} kept exercise={null} />;
}

test('every setting is named and applied at once', async () => {
  const spy = vi.fn();
  show(<Case spy={spy} />);
  await page.getByRole('radio', { name: '150%' }).click();
  await page.getByRole('radio', { name: 'Français' }).click();
  await page.getByRole('checkbox', { name: 'Automatic pause' }).click();
  await page.getByRole('group', { name: 'Contrast' }).getByRole('radio', { name: 'High' }).click();
  expect(spy.mock.calls.flat()).toEqual([{ text: 150 }, { lang: 'fr' }, { autoPause: false }, { contrast: 'high' }]);
  await expectAccessible();
});

test('a volume moves by keyboard and says its value', async () => {
  const spy = vi.fn();
  show(<Case spy={spy} />);
  const slider = page.getByRole('slider', { name: /Effects/ });
  await expect.element(slider).toBeVisible();
  (slider.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowLeft}');
  expect(spy).toHaveBeenCalledWith({ effects: 65 });
  await expect.element(slider).toHaveAttribute('aria-valuetext', '65%');
});

test('during an exercise, it can be left or downloaded', async () => {
  const onLeave = vi.fn();
  const onDownload = vi.fn();
  show(
    <SettingsDialog
      settings={settings}
      onChange={() => undefined}
      onClose={() => undefined}
      kept
      exercise={{ kept: false, onLeave, onDownload }}
    />,
    'fr',
  );
  await expect.element(page.getByText(/ne garde rien après la fermeture/)).toBeVisible();
  await page.getByRole('button', { name: 'Télécharger l’enregistrement' }).click();
  await page.getByRole('button', { name: /Revenir à l’accueil/ }).click();
  expect(onDownload).toHaveBeenCalledOnce();
  expect(onLeave).toHaveBeenCalledOnce();
});
