export { default as en } from '../../../locales/en/captions.json';
export { default as fr } from '../../../locales/fr/captions.json';
