import angular from 'angular-eslint';
import tseslint from 'typescript-eslint';
import { literalText } from './literal-text.mjs';

const noMarkup = [
  {
    selector: 'BoundAttribute[name=/^(inner|outer)HTML$/]',
    message: 'Text is bound as text, never as markup.',
  },
];

/** Angular classes and their templates: reachable by everybody, and every word from a words file. */
export const pages = tseslint.config(
  {
    name: 'Angular classes',
    files: ['web/src/**/*.ts'],
    extends: [...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      // A component inside an svg is an attribute on an svg element.
      '@angular-eslint/component-selector': [
        'error',
        [
          { type: 'element', prefix: 'tw', style: 'kebab-case' },
          { type: 'attribute', prefix: 'tw', style: 'camelCase' },
        ],
      ],
      '@angular-eslint/directive-selector': [
        'error',
        { type: 'attribute', prefix: 'tw', style: 'camelCase' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^(inner|outer)HTML$/]',
          message: 'Text is set as text.',
        },
        {
          selector: 'Identifier[name=/^bypassSecurityTrust/]',
          message: 'Nothing on a page is trusted as markup.',
        },
      ],
    },
  },
  {
    name: 'Angular templates',
    files: ['web/src/app/**/*.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
    plugins: { house: { rules: { 'literal-text': literalText } } },
    rules: {
      'house/literal-text': 'error',
      'no-restricted-syntax': ['error', ...noMarkup],
      '@angular-eslint/template/no-any': 'error',
      '@angular-eslint/template/button-has-type': 'error',
      '@angular-eslint/template/prefer-control-flow': 'error',
      '@angular-eslint/template/no-positive-tabindex': 'error',
      '@angular-eslint/template/no-duplicate-attributes': 'error',
      // The content security policy refuses style attributes; `[style.x]` sets a property and is fine.
      '@angular-eslint/template/no-inline-styles': ['error', { allowNgStyle: true, allowBindToStyle: true }],
    },
  },
);
