/** While it is not known who is there: nothing, so that nothing has to move. */
export function Blank() {
  return null;
}
