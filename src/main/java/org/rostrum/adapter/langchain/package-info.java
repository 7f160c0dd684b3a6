/// Embeddings from an in-process model. Home of LangChain4j.
@NullMarked
package org.rostrum.adapter.langchain;

import org.jspecify.annotations.NullMarked;
