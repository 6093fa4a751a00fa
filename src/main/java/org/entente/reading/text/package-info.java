/** From a file's bytes to tokens and sentences; nothing here knows what a text is about. */
package org.entente.reading.text;
