/** What every console calls its way out; no label of a procedure. */
export const LOG_OUT = /^(?:log|sign)[ -]?(?:out|off)\b/i;
