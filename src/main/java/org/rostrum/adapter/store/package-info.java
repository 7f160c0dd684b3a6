/// What is remembered, in a database file. Home of JDBC, H2, HikariCP, Flyway and Jdbi.
@NullMarked
package org.rostrum.adapter.store;

import org.jspecify.annotations.NullMarked;
