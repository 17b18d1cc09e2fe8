package dev.compere.localtelegram.world;

import dev.compere.localtelegram.sfu.Sfu;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/// All users, channels and groups of the local Telegram. Thread-safe.
public final class World {
    private final InstantSource clock;
    private final Outlet outlet;
    private final WorldLock lock = new WorldLock();
    private final Ids ids = new Ids();
    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private final Map<String, User> users = new LinkedHashMap<>();
    private final Map<Long, User> usersById = new HashMap<>();
    private final Map<String, Chat> chatsByName = new HashMap<>();
    private final Map<Long, Chat> chats = new LinkedHashMap<>();
    private final Map<Long, GroupCall> calls = new HashMap<>();
    private final User serviceUser = new User(777000, "Telegram", "42777");
    private final SentLog sent = new SentLog();
    private final ReceivedLog received = new ReceivedLog(this);
    private final Faults faults = new Faults();
    private final QrCodes qrCodes = new QrCodes(this);
    private final RtmpKeys rtmpKeys = new RtmpKeys(this);
    private Optional<Sfu> mediaServer = Optional.empty();

    /// @param outlet carries what clients must hear of
    public World(InstantSource clock, Outlet outlet) {
        this.clock = clock;
        this.outlet = outlet;
        added(serviceUser);
    }

    /// The account with a phone number, made if there is none.
    public Account account(String phone, String firstName) {
        return lock.locked(() -> accounts.computeIfAbsent(digits(phone), number -> {
            var user = added(new User(ids.of("phone", number), firstName, number));
            var account = new Account(user, this);
            chats.values().forEach(chat -> chat.welcome(account));
            return account;
        }));
    }

    /// The user of a name, made if there is none. Nobody can log in as such a user.
    public User user(String firstName) {
        return lock.locked(() ->
                users.computeIfAbsent(firstName, name -> added(new User(ids.of("name", name), name, ""))));
    }

    /// The public channel with a username, made if there is none.
    public Channel channel(String username, String title) {
        return chat(Channel.class, username, id -> new Channel(id, username, title, this));
    }

    /// The private channel with a title, made if there is none.
    public Channel privateChannel(String title) {
        return chat(Channel.class, "/" + title, id -> new Channel(id, "", title, this));
    }

    /// The private supergroup with a title, made if there is none.
    public Group group(String title) {
        return chat(Group.class, "group/" + title, id -> new Group(id, false, "", title, this));
    }

    /// The public supergroup with a username, made if there is none.
    public Group publicGroup(String username, String title) {
        return chat(Group.class, username, id -> new Group(id, false, username, title, this));
    }

    /// The basic group with a title, made if there is none.
    public Group basicGroup(String title) {
        return chat(Group.class, "basic/" + title, id -> new Group(id, true, "", title, this));
    }

    /// What the viewers sent.
    public SentLog sent() {
        return sent;
    }

    /// What the logged-in accounts did.
    public ReceivedLog received() {
        return received;
    }

    /// The QR codes for logging in.
    public QrCodes qrCodes() {
        return qrCodes;
    }

    /// The keys with which external programs publish.
    public RtmpKeys rtmpKeys() {
        return rtmpKeys;
    }

    /// Carries the media of all calls that start from now on.
    public void mediaServer(Sfu server) {
        lock.run(() -> mediaServer = Optional.of(server));
    }

    /// What carries the media of calls; empty while calls have none.
    public Optional<Sfu> mediaServer() {
        return lock.locked(() -> mediaServer);
    }

    /// All Stars given in all live stories, as the server counts them.
    public long starsGiven() {
        return lock.locked(() -> calls.values().stream()
                .mapToLong(call -> call.comments().totalStars())
                .sum());
    }

    /// What goes wrong on the way to the clients.
    public Faults faults() {
        return faults;
    }

    /// Makes the next calls of a method fail: short for [Faults#fails].
    public void fails(String method, int code, String name, int times) {
        faults.fails(method, code, name, times);
    }

    /// Starts a live story for everyone, of a user, channel or supergroup, and tells who sees it.
    ///
    /// @throws Refusal such as `STORY_LIVE_ALREADY_…` while another one is live
    public LiveStory startLiveStory(Peer poster, LiveSettings settings) {
        return startLiveStory(poster, LiveStoryPlan.of(settings));
    }

    /// Starts a live story and tells who sees it.
    ///
    /// @throws Refusal such as `STORY_LIVE_ALREADY_…` while another one is live
    public LiveStory startLiveStory(Peer poster, LiveStoryPlan plan) {
        return lock.locked(() -> {
            if (poster instanceof Group group && group.basic()) {
                throw Refusal.badRequest("PEER_ID_INVALID");
            }
            poster.stories().requireRoom();
            var id = poster.stories().nextId();
            var story = new LiveStory(id, poster, ids.of("call", poster.id() + "/" + id), plan, this);
            poster.stories().add(story);
            add(story.call());
            publish(story.audience(), new WorldEvent.StoryChanged(story));
            return story;
        });
    }

    /// A user starts a live story, as `stories.startLive` asks.
    ///
    /// @param randomId chosen by the client; the same one again is the same story
    public LiveStory startLiveStory(User user, Peer poster, LiveStoryPlan plan, long randomId) {
        return lock.locked(() -> {
            if (!poster.managedBy(user)) {
                throw Refusal.badRequest("CHAT_ADMIN_REQUIRED");
            }
            return poster.stories().once(randomId, () -> {
                var story = startLiveStory(poster, plan);
                received.add(user, new Received.Started(story.call()));
                return story;
            });
        });
    }

    public Optional<Account> accountByPhone(String phone) {
        return lock.locked(() -> Optional.ofNullable(accounts.get(digits(phone))));
    }

    public Optional<Account> accountOf(User user) {
        return lock.locked(() -> Optional.ofNullable(accounts.get(user.phone())));
    }

    /// The user with a public name, in any case of its letters.
    public Optional<User> userByUsername(String username) {
        return lock.locked(() -> usersById.values().stream()
                .filter(user -> !username.isEmpty() && user.username().equalsIgnoreCase(username))
                .findFirst());
    }

    public Optional<User> userById(long id) {
        return lock.locked(() -> Optional.ofNullable(usersById.get(id)));
    }

    public Optional<Chat> chatById(long id) {
        return lock.locked(() -> Optional.ofNullable(chats.get(id)));
    }

    public Collection<Account> accounts() {
        return lock.locked(() -> List.copyOf(accounts.values()));
    }

    public Collection<Chat> chats() {
        return lock.locked(() -> List.copyOf(chats.values()));
    }

    public Collection<Channel> channels() {
        return chats().stream()
                .filter(Channel.class::isInstance)
                .map(Channel.class::cast)
                .toList();
    }

    /// All who have posted a story.
    public Collection<Peer> posters() {
        return lock.locked(() -> Stream.concat(usersById.values().stream(), chats.values().stream())
                .filter(peer -> !peer.stories().all().isEmpty())
                .toList());
    }

    public Optional<GroupCall> callById(long id) {
        return lock.locked(() -> Optional.ofNullable(calls.get(id)));
    }

    public InstantSource clock() {
        return clock;
    }

    public WorldLock lock() {
        return lock;
    }

    /// Tells all accounts.
    boolean publish(WorldEvent event) {
        return publish(accounts.values(), event);
    }

    /// @return whether a client of any of the accounts is connected
    boolean publish(Collection<Account> recipients, WorldEvent event) {
        var delivered = false;
        for (var account : recipients) {
            delivered |= publish(account, event);
        }
        return delivered;
    }

    boolean publish(Account recipient, WorldEvent event) {
        return outlet.deliver(recipient, event);
    }

    void add(GroupCall call) {
        calls.put(call.id(), call);
    }

    /// Who starts and ends what no account does.
    User administrator() {
        return user("Administrator");
    }

    /// Whom Telegram's own messages come from.
    User serviceUser() {
        return serviceUser;
    }

    long newId(String kind, String name) {
        return ids.of(kind, name);
    }

    private User added(User user) {
        usersById.put(user.id(), user);
        return user;
    }

    private <C extends Chat> C chat(Class<C> kind, String name, LongFunction<C> maker) {
        return lock.locked(() -> {
            var known = chatsByName.get(name);
            if (known != null) {
                return kind.cast(known);
            }
            var chat = maker.apply(ids.of("channel", name));
            chatsByName.put(name, chat);
            chats.put(chat.id(), chat);
            chat.created();
            return chat;
        });
    }

    private static String digits(String phone) {
        return phone.replaceAll("\\D", "");
    }
}
