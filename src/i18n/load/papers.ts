export { default as en } from '../../../locales/en/papers.json';
export { default as fr } from '../../../locales/fr/papers.json';
