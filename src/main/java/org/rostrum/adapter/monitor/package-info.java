/// Health and metrics over HTTP on this machine. Home of Micrometer.
@NullMarked
package org.rostrum.adapter.monitor;

import org.jspecify.annotations.NullMarked;
