/**
 * Classes of states by what stands in a decision maker's irreversible options. With options that can only be dropped
 * read the other way round, a move is legal within a fibre exactly when the class it leaves is contained in (*below*)
 * the class it comes to.
 *
 * The table: for each class the address of the first address of its list, and one such address after the last; a
 * list holds the rooms of the classes below, its own first. A room of 32 bytes keeps what was gathered of the fibre
 * (16 bytes) and the number of the fibre it was gathered of, so that no room needs to be emptied.
 */
let fibre: u32 = 0;

@inline export function beginFibre(): void {
  fibre += 1;
}

@inline export function belowStart(table: u32, own: u32): u32 {
  return load<u32>(table + (own << 2));
}

@inline export function belowEnd(table: u32, own: u32): u32 {
  return load<u32>(table + (own << 2), 4);
}

@inline export function roomOf(below: u32): u32 {
  return load<u32>(below);
}

@inline export function isMet(room: u32): bool {
  return load<u32>(room, 16) === fibre;
}

@inline export function meet(room: u32): void {
  store<u32>(room, fibre, 16);
}
