export { default as en } from '../../../locales/en/facts.json';
export { default as fr } from '../../../locales/fr/facts.json';
