/** What a document can be had as. */
export type FileFormat = 'docx' | 'html' | 'md' | 'json';
