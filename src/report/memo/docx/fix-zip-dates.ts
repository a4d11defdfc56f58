const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const endLength = 22;

/** The first of January 1980, the oldest date of a zip file: day 1, month 1, year 0, at midnight. */
const firstDate = (1 << 5) | 1;

/**
 * Sets the date of each file in a zip file to the oldest there is, in place, so that the same files give the same bytes;
 * the time of packing says nothing to who reads it. For a zip file without a comment (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16).
 */
export function fixZipDates(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.byteLength - endLength;
  if (view.getUint32(end, true) !== endOfDirectory) throw new Error("not a zip file, or one with a comment");
  const entries = view.getUint16(end + 10, true);
  let entry = view.getUint32(end + 16, true);
  for (let index = 0; index < entries; index += 1) {
    if (view.getUint32(entry, true) !== directoryEntry) throw new Error("the directory of a zip file is broken");
    setDate(view, entry + 12);
    setDate(view, view.getUint32(entry + 42, true) + 10);
    entry +=
      46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  }
  return bytes;
}

function setDate(view: DataView, time: number): void {
  view.setUint16(time, 0, true);
  view.setUint16(time + 2, firstDate, true);
}
