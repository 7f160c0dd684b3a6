/// How well the answering tells what it cannot answer from what it can.
@NullMarked
package org.rostrum.eval.abstention;

import org.jspecify.annotations.NullMarked;
