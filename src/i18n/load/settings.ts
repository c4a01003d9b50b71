export { default as en } from '../../../locales/en/settings.json';
export { default as fr } from '../../../locales/fr/settings.json';
