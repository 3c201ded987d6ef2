export { comparedNames, methodNamed, type MethodName, methodNames } from './method-named.ts';
