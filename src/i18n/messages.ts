import type german from '../../content/messages/de.json';

/** The names of all texts of the interface; the German file decides which there are. */
export type MessageKey = keyof typeof german;

/** One language's texts in ICU MessageFormat. */
export type Messages = Record<MessageKey, string>;
