import type german from '../../content/messages/de.json';
import type { YamlFile } from '../content/yaml-file.ts';

/** A file of texts as it was read, before its keys are known to be right. */
export type MessageFile = YamlFile<Record<string, string>>;

/** The names of all texts of the interface; the German file decides which there are. */
export type MessageKey = keyof typeof german;

/** One language's texts in ICU MessageFormat. */
export type Messages = Record<MessageKey, string>;
