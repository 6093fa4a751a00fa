/** The service on a large made-up archive: what its statements read, and that what they answer is right. */
package org.entente.scale;
