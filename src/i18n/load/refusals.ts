export { default as en } from '../../../locales/en/refusals.json';
export { default as fr } from '../../../locales/fr/refusals.json';
