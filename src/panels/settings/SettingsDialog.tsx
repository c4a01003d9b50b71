import type { ComponentChildren } from 'preact';
import { LANGS } from '../../i18n/index.ts';
import { Button, Check, Choice, Dialog, Slider, useWords } from '../parts/index.ts';
import { CONTRASTS, PACES, TEXT_SIZES, THEMES, type Settings } from './settings.ts';

interface Props {
  settings: Settings;
  onChange(change: Partial<Settings>): void;
  onClose(): void;
  /** False when the browser forgets them. */
  kept: boolean;
  /** During an exercise: the ways out that lose nothing. `kept` is false when nothing outlives the page. */
  exercise: { kept: boolean; onLeave(): void; onDownload(): void } | null;
  /** What belongs to the screen that opened them. */
  children?: ComponentChildren;
}

const LANGUAGE_NAMES = { fr: 'Français', en: 'English' };

/** The settings, each applied at once. */
export function SettingsDialog({ settings, onChange, onClose, kept, exercise, children }: Props) {
  const { t } = useWords();
  return (
    <Dialog title={t('settings:title')} onClose={onClose}>
      {!kept && <p class="soft">{t('settings:notKept')}</p>}
      <section class="settings__group stack">
        <h3>{t('settings:reading')}</h3>
        <Choice
          label={t('settings:language')}
          value={settings.lang}
          options={LANGS.map((lang) => ({ value: lang, label: LANGUAGE_NAMES[lang] }))}
          onChange={(lang) => onChange({ lang })}
        />
        <Choice
          label={t('settings:text')}
          value={settings.text}
          options={TEXT_SIZES.map((value) => ({ value, label: t('settings:textValue', { value }) }))}
          onChange={(text) => onChange({ text })}
        />
        <Choice
          label={t('settings:theme')}
          value={settings.theme}
          options={THEMES.map((value) => ({ value, label: t(`settings:themes.${value}`) }))}
          onChange={(theme) => onChange({ theme })}
        />
        <Choice
          label={t('settings:contrast')}
          value={settings.contrast}
          options={CONTRASTS.map((value) => ({ value, label: t(`settings:contrasts.${value}`) }))}
          onChange={(contrast) => onChange({ contrast })}
        />
        <Check
          label={t('settings:motion')}
          hint={t('settings:motionHint')}
          checked={settings.reducedMotion}
          onChange={(reducedMotion) => onChange({ reducedMotion })}
        />
      </section>
      <section class="settings__group stack">
        <h3>{t('settings:sound')}</h3>
        <Check label={t('settings:mute')} checked={settings.mute} onChange={(mute) => onChange({ mute })} />
        <Slider
          label={t('settings:music')}
          value={settings.music}
          valueText={t('settings:percent', { value: settings.music })}
          onChange={(music) => onChange({ music })}
        />
        <Slider
          label={t('settings:effects')}
          value={settings.effects}
          valueText={t('settings:percent', { value: settings.effects })}
          onChange={(effects) => onChange({ effects })}
        />
        <Check
          label={t('settings:captions')}
          hint={t('settings:captionsHint')}
          checked={settings.captions}
          onChange={(captions) => onChange({ captions })}
        />
      </section>
      <section class="settings__group stack">
        <h3>{t('settings:pace')}</h3>
        <Choice
          label={t('settings:paceDefault')}
          value={settings.pace}
          options={PACES.map((value) => ({ value, label: `×${value}` }))}
          onChange={(pace) => onChange({ pace })}
        />
        <Check
          label={t('settings:autoPause')}
          hint={t('settings:autoPauseHint')}
          checked={settings.autoPause}
          onChange={(autoPause) => onChange({ autoPause })}
        />
        <Check
          label={t('settings:askSure')}
          hint={t('settings:askSureHint')}
          checked={settings.askSure}
          onChange={(askSure) => onChange({ askSure })}
        />
      </section>
      {children}
      {exercise && (
        <section class="settings__group stack">
          <h3>{t('settings:exercise')}</h3>
          {!exercise.kept && <p class="soft">{t('settings:exerciseMemory')}</p>}
          <div class="row">
            <Button icon="left" onClick={exercise.onLeave}>
              {t('settings:leave')}
            </Button>
            <Button icon="download" onClick={exercise.onDownload}>
              {t('settings:download')}
            </Button>
          </div>
        </section>
      )}
    </Dialog>
  );
}
