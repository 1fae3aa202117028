/** Something that a person at the command line can mend: its message is one Indonesian line, shown without a stack. */
export class Fault extends Error {}
