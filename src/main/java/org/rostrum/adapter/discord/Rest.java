package org.rostrum.adapter.discord;

import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InteractionExpiredException;
import net.dv8tion.jda.api.exceptions.PermissionException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.RestAction;

/// Waiting for Discord's answer to a request, on a virtual thread.
final class Rest {

  private Rest() {}

  static <T> T await(RestAction<T> action) {
    return await(() -> action);
  }

  /// @param action makes the request; JDA may refuse to, where it knows already that it can't
  ///   succeed
  /// @throws UndeliverableException when Discord refused, or could not be reached
  static <T> T await(Supplier<? extends RestAction<T>> action) {
    try {
      return action.get().submit().join();
    } catch (PermissionException | InteractionExpiredException refused) {
      throw new UndeliverableException(String.valueOf(refused.getMessage()), refused);
    } catch (CompletionException failed) {
      Throwable cause = failed.getCause() == null ? failed : failed.getCause();
      if (cause instanceof ErrorResponseException
          || cause instanceof PermissionException
          || cause instanceof InteractionExpiredException) {
        throw new UndeliverableException(String.valueOf(cause.getMessage()), cause);
      }
      throw failed;
    }
  }

  /// Whether Discord said that the bot may not write there.
  static boolean forbidden(UndeliverableException failure) {
    return failure.getCause() instanceof PermissionException
        || (failure.getCause() instanceof ErrorResponseException refused
            && (refused.getErrorResponse() == ErrorResponse.MISSING_PERMISSIONS
                || refused.getErrorResponse() == ErrorResponse.MISSING_ACCESS));
  }

  /// Whether Discord said that the message itself is at fault.
  static boolean malformed(UndeliverableException failure) {
    return failure.getCause() instanceof ErrorResponseException refused
        && refused.getErrorResponse() == ErrorResponse.INVALID_FORM_BODY;
  }
}
