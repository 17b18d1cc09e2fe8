package dev.compere.localtelegram.api;

import dev.compere.localtelegram.mtproto.ClientSession;
import dev.compere.localtelegram.mtproto.RequestHandler;
import dev.compere.localtelegram.mtproto.RpcException;
import dev.compere.localtelegram.tl.TlObject;
import dev.compere.localtelegram.world.Account;
import dev.compere.localtelegram.world.LoginGate;
import dev.compere.localtelegram.world.Refusal;
import dev.compere.localtelegram.world.World;
import dev.compere.localtelegram.world.WorldEvent;
import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;

/// Answers requests and carries the world's events to the clients. Thread-safe: each request is answered under the
/// world's lock.
public final class Api implements RequestHandler {
    private final Methods methods = new Methods();
    private final RequestLog log = new RequestLog();
    private final World world;
    private final Logins logins;
    private final EventObjects events;

    public Api(InstantSource clock, RandomGenerator random) {
        world = new World(clock, this::deliver);
        logins = new Logins(world);
        var peers = new PeerObjects();
        var stories = new StoryObjects();
        var calls = new CallObjects();
        events = new EventObjects(peers, stories, calls);
        var inputs = new InputPeers(world);
        new StartUpAnswers(clock).addTo(methods);
        OnlineAnswers.addTo(methods);
        var messages = new MessageObjects(peers);
        var updates = new UpdateMethods(world, inputs, peers, messages);
        updates.addTo(methods);
        new ChatLinkMethods(inputs, peers).addTo(methods);
        new SendMethods(world, inputs, messages).addTo(methods);
        new DialogMethods(world, inputs, peers, messages, updates).addTo(methods);
        new LoginMethods(world, logins, peers, new PasswordChecks(random)).addTo(methods);
        new LoginEmailMethods(world).addTo(methods);
        new PeerMethods(world, inputs, peers).addTo(methods);
        new ChatMethods(world, inputs, peers).addTo(methods);
        new StoryMethods(world, inputs, peers, stories, events).addTo(methods);
        new CallInfoMethods(world, inputs, calls, peers).addTo(methods);
        new CallMethods(world, inputs, events).addTo(methods);
        new VideoChatMethods(world, inputs, peers, events).addTo(methods);
        new CommentMethods(world, inputs, events).addTo(methods);
        new StreamMethods(world, inputs).addTo(methods);
        new ModerationMethods(world, inputs, peers).addTo(methods);
    }

    public World world() {
        return world;
    }

    public Logins logins() {
        return logins;
    }

    public RequestLog log() {
        return log;
    }

    @Override
    public Object answer(ClientSession session, TlObject request) {
        var name = request.constructor();
        log.received(name);
        try {
            world.faults().refusal(name).ifPresent(refusal -> {
                throw refusal;
            });
            return world.lock().locked(() -> dispatch(session, request));
        } catch (Refusal refusal) {
            throw new RpcException(refusal.code(), refusal.getMessage());
        }
    }

    @Override
    public void send(String method, Runnable answer) {
        world.faults().answer(method, answer);
    }

    @Override
    public void unreadable(String reason) {
        log.unexpected(reason);
    }

    private Object dispatch(ClientSession session, TlObject request) {
        var name = request.constructor();
        var open = methods.findOpen(name);
        if (open.isPresent()) {
            return open.get().answer(session, request);
        }
        var method = methods.find(name).orElseThrow(() -> {
            log.unexpected(name);
            return new RpcException(400, "METHOD_INVALID");
        });
        var account = logins.accountOf(session).orElseThrow(() -> new RpcException(401, "AUTH_KEY_UNREGISTERED"));
        if (account.gate() instanceof LoginGate.Banned) {
            throw new RpcException(401, "USER_DEACTIVATED_BAN");
        }
        if (name.equals("updates.getState") || name.equals("updates.getDifference")) {
            logins.subscribe(session);
        }
        return method.answer(account, request);
    }

    private boolean deliver(Account account, WorldEvent event) {
        var delivered = false;
        for (var session : recipients(account, event)) {
            if (!session.connected()) {
                session.missUpdate();
                continue;
            }
            var update = events.update(event, account);
            var arrives = world.faults().update(update.body().constructor(), session, () -> session.push(update));
            delivered |= arrives;
        }
        return delivered;
    }

    private List<ClientSession> recipients(Account account, WorldEvent event) {
        if (event instanceof WorldEvent.LoginTokenChanged) {
            return logins.takeWaitingForQr();
        }
        return event instanceof WorldEvent.SessionsRevoked ? logins.revoke(account) : logins.subscribersOf(account);
    }
}
