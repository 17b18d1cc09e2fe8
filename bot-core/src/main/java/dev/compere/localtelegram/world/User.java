package dev.compere.localtelegram.world;

/// A user of Telegram. Equal only to itself; there is one per name or phone number in a world.
public final class User implements Peer {
    private final long id;
    private final String firstName;
    private final String phone;
    private final Stories stories = new Stories();
    private volatile String username = "";

    User(long id, String firstName, String phone) {
        this.id = id;
        this.firstName = firstName;
        this.phone = phone;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public long accessHash() {
        return Ids.accessHash(id);
    }

    public String firstName() {
        return firstName;
    }

    /// Gives the user a public name, without the `@`.
    public User named(String newUsername) {
        username = newUsername;
        return this;
    }

    /// Empty for users without a public name.
    public String username() {
        return username;
    }

    /// Empty for users that nobody logs in as.
    public String phone() {
        return phone;
    }

    @Override
    public Stories stories() {
        return stories;
    }

    @Override
    public boolean managedBy(User user) {
        return user == this;
    }

    @Override
    public String toString() {
        return firstName;
    }
}
