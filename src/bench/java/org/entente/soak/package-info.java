/** Whether the packaged service stays as it is under load and reloads. */
package org.entente.soak;
