import tseslint from 'typescript-eslint';

const PURE = 'The engine is pure: ';
const CLOCK = `${PURE}time enters by advance() and step(), in whole minutes (world.at).`;
const LUCK = `${PURE}draw with draw() of the engine, keyed by seed, chart, delay and occurrence.`;
const TIMER = `${PURE}put a task on the world’s agenda.`;
const FLOATS = `${PURE}engines differ in the last bit of this function: stay with integers and their four operations.`;

const clocks = ['Date', 'performance', 'Intl', 'Temporal'];
const timers = ['setTimeout', 'setInterval', 'setImmediate', 'requestAnimationFrame', 'queueMicrotask'];
const machine = ['window', 'document', 'navigator', 'localStorage', 'indexedDB', 'fetch', 'process', 'globalThis'];
const transcendental = [
  ...['sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'atan2', 'sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh'],
  ...['exp', 'expm1', 'log', 'log2', 'log10', 'log1p', 'pow', 'sqrt', 'cbrt', 'hypot'],
];

const globals = (names, message) => names.map((name) => ({ name, message }));

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'dist-folder', 'coverage', '.cache', 'test-results'] },
  ...tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-constant-binary-expression': 'error',
      'no-self-compare': 'error',
      'no-unreachable-loop': 'error',
      'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/engine/**/*.ts', 'src/scenario/**/*.ts', 'src/debrief/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...globals(clocks, CLOCK),
        ...globals(timers, TIMER),
        ...globals(['crypto'], LUCK),
        ...globals(machine, `${PURE}the page and the machine are the business of app, server and cli.`),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: LUCK },
        ...transcendental.map((property) => ({ object: 'Math', property, message: FLOATS })),
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "BinaryExpression[operator='**']", message: FLOATS },
        {
          selector: "CallExpression[callee.property.name='localeCompare']",
          message: `${PURE}order by code units, with < and >.`,
        },
        { selector: 'CallExpression[callee.property.name=/^toLocale/]', message: `${PURE}words are made in i18n.` },
      ],
    },
  },
  { files: ['src/**/*.{ts,tsx}'], ignores: ['src/cli/**', 'src/server/**'], rules: { 'no-console': 'error' } },
);
