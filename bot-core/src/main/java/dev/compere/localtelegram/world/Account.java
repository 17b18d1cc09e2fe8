package dev.compere.localtelegram.world;

import java.util.Objects;
import java.util.Optional;

/// A user that a client can log in as: the bot. A test says what Telegram asks of who logs in: a code that comes in a
/// message, unless said otherwise. Thread-safe.
public final class Account {
    private final User user;
    private final World world;
    private LoginGate gate = new LoginGate.Code(CodeDelivery.MESSAGE, Optional.empty());
    private String code = "22222";
    private String password;
    private String passwordHint = "";
    private String botToken;
    private long stars;
    private boolean premium;
    private boolean signedUp = true;
    private boolean approvesLoginToken;
    private final History history;
    private final Blocks blocks;

    Account(User user, World world) {
        this.user = user;
        this.world = world;
        this.blocks = new Blocks(this, world);
        this.history = new History(world.clock().instant());
    }

    public User user() {
        return user;
    }

    public long id() {
        return user.id();
    }

    /// Whom the account keeps out.
    public Blocks blocks() {
        return blocks;
    }

    /// The messages of basic groups and single users. Read it under the world's lock.
    public History history() {
        return history;
    }

    /// Changes the login code that Telegram would send to the phone or by e-mail; `22222` otherwise.
    public Account code(String newCode) {
        return change(() -> code = Objects.requireNonNull(newCode));
    }

    /// Lets the code come one way, and another way when it is asked for again.
    public Account codeComesBy(CodeDelivery first, CodeDelivery next) {
        return change(() -> gate = new LoginGate.Code(first, Optional.of(next)));
    }

    /// Switches two-step verification on.
    public Account password(String newPassword) {
        return password(newPassword, "");
    }

    /// Switches two-step verification on, with a hint for who forgot the password.
    public Account password(String newPassword, String hint) {
        return change(() -> {
            password = Objects.requireNonNull(newPassword);
            passwordHint = Objects.requireNonNull(hint);
        });
    }

    /// Wants an e-mail address before it lets anyone in; once given, the code comes in a message.
    public Account asksForEmail() {
        return change(() -> gate = new LoginGate.EmailAddress());
    }

    /// Sends the code by e-mail.
    ///
    /// @param pattern the address as it is shown, such as `m***@example.org`
    public Account sendsCodeByEmail(String pattern) {
        return change(() -> gate = new LoginGate.EmailCode(pattern));
    }

    /// Wants Premium to be bought before it sends a code.
    public Account asksForPremium() {
        return change(() -> gate = new LoginGate.Premium());
    }

    /// Bans the number: nobody is let in, and who is inside is told so at the next request.
    public Account banned() {
        return change(() -> gate = new LoginGate.Banned());
    }

    /// Makes the number one that nobody has signed up with: after the code, a name is asked for.
    public Account notSignedUp() {
        return change(() -> signedUp = false);
    }

    /// Makes the account a bot, which logs in with a token.
    public Account botToken(String token) {
        return change(() -> botToken = Objects.requireNonNull(token));
    }

    /// Gives the account Telegram Premium, before it logs in: custom emoji are for those who have it.
    public Account premium() {
        return change(() -> premium = true);
    }

    public boolean hasPremium() {
        return world.lock().locked(() -> premium);
    }

    /// Sets the balance; 0 otherwise.
    public Account stars(long balance) {
        return change(() -> changeStars(balance));
    }

    public long stars() {
        return world.lock().locked(() -> stars);
    }

    /// Confirms the QR code on "another device": the client that shows it is logged in.
    public void approvesQrLogin() {
        world.lock().run(() -> {
            approvesLoginToken = true;
            world.publish(this, new WorldEvent.LoginTokenChanged());
        });
    }

    /// Ends all sessions of the account, as its owner can on another device: their requests are answered with
    /// `AUTH_KEY_UNREGISTERED`.
    public void revokesSessions() {
        world.lock().run(() -> world.publish(this, new WorldEvent.SessionsRevoked()));
    }

    /// Whether a QR code was confirmed, once. For the API.
    public boolean takeQrApproval() {
        return world.lock().locked(() -> {
            var approved = approvesLoginToken;
            approvesLoginToken = false;
            return approved;
        });
    }

    public LoginGate gate() {
        return world.lock().locked(() -> gate);
    }

    public boolean hasCode(String given) {
        return world.lock().locked(() -> code.equals(given));
    }

    public boolean hasBotToken(String given) {
        return world.lock().locked(() -> given.equals(botToken));
    }

    public boolean isBot() {
        return world.lock().locked(() -> botToken != null);
    }

    public Optional<String> password() {
        return world.lock().locked(() -> Optional.ofNullable(password));
    }

    public String passwordHint() {
        return world.lock().locked(() -> passwordHint);
    }

    public boolean signedUp() {
        return world.lock().locked(() -> signedUp);
    }

    /// Signs up. For the API.
    public void signUp() {
        change(() -> signedUp = true);
    }

    /// Takes the e-mail address that was asked for. For the API.
    public void acceptEmail() {
        change(() -> gate = new LoginGate.Code(CodeDelivery.MESSAGE, Optional.empty()));
    }

    /// A message of Telegram's own.
    void notice(MessageContent content) {
        receives(world.serviceUser(), world.serviceUser(), content, true);
    }

    /// A message to oneself.
    void saves(MessageContent content) {
        receives(user, user, content, true);
    }

    /// @param told whether clients hear of it; they know what they sent themselves
    void receives(Peer peer, Peer sender, MessageContent content, boolean told) {
        var message = history.add(peer, sender, world.clock().instant(), content);
        if (told) {
            world.publish(this, new WorldEvent.MessageAdded(message));
        }
    }

    void changeStars(long balance) {
        stars = balance;
        world.publish(this, new WorldEvent.BalanceChanged(balance));
    }

    private Account change(Runnable change) {
        world.lock().run(change);
        return this;
    }
}
