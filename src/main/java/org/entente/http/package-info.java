/** The service's HTTP port: what is served on it, to whom, and under which headers. */
package org.entente.http;
