/** Documents, and the citations that trace every fact to its sentence. */
package org.entente.document;
