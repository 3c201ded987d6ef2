import { type Mistake, mistake } from '../mistake.ts';

/** That nothing was written at a path, by the code of the operating system; what is there already is left alone. */
export function notWritten(path: string, code: string): Mistake {
  return code === 'EEXIST'
    ? mistake('call.file-exists', (say) => say.fileExists(path))
    : mistake('call.unwritable', (say) => say.unwritable(path, code));
}
