/** What is under deploy/, held against Kubernetes' schemas and against the service itself. */
package org.entente.deploy;
