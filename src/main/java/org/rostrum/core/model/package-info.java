/// The shared nouns: sources, people, passages, citations, answers. Depends on the JDK alone.
@NullMarked
package org.rostrum.core.model;

import org.jspecify.annotations.NullMarked;
