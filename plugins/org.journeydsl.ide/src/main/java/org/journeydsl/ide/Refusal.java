package org.journeydsl.ide;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/**
 * Something that an editor asked for and that cannot be done, in words for the person before it.
 */
public final class Refusal extends ResponseErrorException {

  private static final long serialVersionUID = 1L;

  /** Says why, and what to do instead. */
  public Refusal(String reason) {
    super(new ResponseError(ResponseErrorCode.RequestFailed, reason, null));
  }
}
