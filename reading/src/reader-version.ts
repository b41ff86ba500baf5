/** The version of reading, kept with each article that it read: the package's. */
export const readerVersion = '0.2.0';
