package dev.compere.localtelegram.mtproto;

import dev.compere.localtelegram.tl.Schema;
import dev.compere.localtelegram.tl.TlBytes;
import dev.compere.localtelegram.tl.TlException;
import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.tl.TlWriter;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Has requests answered and packs each answer, or refusal, into an `rpc_result`.
final class Requests {
    private static final Logger log = LoggerFactory.getLogger(Requests.class);
    private static final int RPC_RESULT = 0xf35c6d01;
    private static final Set<String> WRAPPERS =
            Set.of("invokeWithLayer", "initConnection", "invokeAfterMsg", "invokeAfterMsgs", "invokeWithoutUpdates");

    private final Schema schema;
    private final RequestHandler handler;

    Requests(Schema schema, RequestHandler handler) {
        this.schema = schema;
        this.handler = handler;
    }

    void receive(Session session, long messageId, TlObject message) {
        var request = unwrapped(message);
        try {
            var answer = answer(session, request);
            log.debug("{} answered", request);
            handler.send(request.constructor(), () -> session.answer(result(messageId, answer)));
        } catch (RpcException e) {
            log.debug("{} refused: {} {}", request, e.code(), e.getMessage());
            handler.send(request.constructor(), () -> refuse(session, messageId, e));
        } catch (RuntimeException e) {
            log.error("the local Telegram has a bug: {} failed", request, e);
            refuse(session, messageId, new RpcException(500, "INTERNAL"));
        }
    }

    void refuseUnreadable(Session session, long messageId, TlException reason) {
        handler.unreadable(reason.getMessage());
        refuse(session, messageId, new RpcException(400, "INPUT_METHOD_INVALID"));
    }

    private byte[] answer(Session session, TlObject request) {
        if (request.is("rpc_drop_answer")) {
            // Every answer is on its way already: there is none to drop.
            return new TlWriter(schema)
                    .object(TlObject.of("rpc_answer_unknown"))
                    .toByteArray();
        }
        var answer = handler.answer(session, request);
        return new TlWriter(schema).result(request.constructor(), answer).toByteArray();
    }

    private void refuse(Session session, long messageId, RpcException refusal) {
        var error =
                TlObject.of("rpc_error").with("error_code", refusal.code()).with("error_message", refusal.getMessage());
        session.answer(result(messageId, new TlWriter(schema).object(error).toByteArray()));
    }

    private static byte[] result(long messageId, byte[] body) {
        return new TlBytes().integer(RPC_RESULT).number(messageId).raw(body).toByteArray();
    }

    private static TlObject unwrapped(TlObject request) {
        var inner = request;
        while (WRAPPERS.contains(inner.constructor())) {
            inner = inner.object("query");
        }
        return inner;
    }
}
