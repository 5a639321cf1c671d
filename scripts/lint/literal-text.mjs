/** Attributes that a person reads or hears. */
const spoken =
  /^(alt|title|placeholder|label|aria-(label|description|roledescription|placeholder|valuetext))$/;
const letters = /\p{L}/u;

/** Refuses words written in a template: they would be there in one language only. */
export const literalText = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { literal: '"{{text}}" is in one language only: take it from a words file.' },
  },
  create(context) {
    const { convertNodeSourceSpanToLoc: place } = context.sourceCode.parserServices;
    const report = (node, text) => {
      if (typeof text === 'string' && letters.test(text))
        context.report({ loc: place(node.sourceSpan), messageId: 'literal', data: { text: text.trim() } });
    };
    return {
      Text: (node) => report(node, node.value),
      TextAttribute: (node) => {
        if (spoken.test(node.name)) report(node, node.value);
      },
      BoundText: (node) => literalsIn(node.value).forEach((text) => report(node, text)),
      BoundAttribute: (node) => {
        if (spoken.test(node.name)) literalsIn(node.value).forEach((text) => report(node, text));
      },
    };
  },
};

/** The texts that an expression shows: those between interpolations and its own, but not the values of a call. */
function literalsIn(expression) {
  if (!expression || typeof expression !== 'object') return [];
  switch (expression.type ?? expression.constructor?.name) {
    case 'ASTWithSource':
      return literalsIn(expression.ast);
    case 'Interpolation':
    case 'Interpolation$1':
      return [...expression.strings, ...expression.expressions.flatMap(literalsIn)];
    case 'LiteralPrimitive':
      return [expression.value];
    case 'Conditional':
      return [...literalsIn(expression.trueExp), ...literalsIn(expression.falseExp)];
    case 'Binary':
      return [...literalsIn(expression.left), ...literalsIn(expression.right)];
    case 'ParenthesizedExpression':
      return literalsIn(expression.expression);
    case 'TemplateLiteral':
      return [...expression.elements.map((each) => each.text), ...expression.expressions.flatMap(literalsIn)];
    default:
      return [];
  }
}
