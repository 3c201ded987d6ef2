import type { Language, Method } from '@maatstaf/core';
import { methodWords } from './method-words.ts';

/** A way of dividing by name, with what sets it apart from others of its kind: "Rangorde, streng". */
export function methodTitle(method: Method, language: Language): string {
  const words = methodWords(language);
  return [words.title[method.kind], ...details(method, words)].join(', ');
}

function details(method: Method, words: ReturnType<typeof methodWords>): readonly string[] {
  switch (method.kind) {
    case 'ranking':
    case 'order-of-receipt':
      return [words.mode[method.mode]];
    case 'proportional':
      return [words.weight[method.weight]];
    case 'equal-shares':
      return [words.utility[method.utility], words.completion[method.completion]];
    case 'optimal':
      return [];
  }
}
