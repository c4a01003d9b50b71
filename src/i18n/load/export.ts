export { default as en } from '../../../locales/en/export.json';
export { default as fr } from '../../../locales/fr/export.json';
