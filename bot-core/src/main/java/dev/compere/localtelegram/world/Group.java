package dev.compere.localtelegram.world;

import java.util.function.Predicate;

/// A group: a basic one, or a supergroup, which may be public. Thread-safe.
public final class Group extends Chat {
    private final boolean basic;
    private final String username;

    /// @param username empty for a private group, as basic ones are
    Group(long id, boolean basic, String username, String title, World world) {
        super(id, title, world);
        this.basic = basic;
        this.username = username;
    }

    public boolean basic() {
        return basic;
    }

    @Override
    public String username() {
        return username;
    }

    @Override
    public Group promote(Account account, Right... rights) {
        super.promote(account, rights);
        return this;
    }

    @Override
    public Group ownedBy(Account account) {
        super.ownedBy(account);
        return this;
    }

    @Override
    void created() {
        if (basic) {
            memberAccounts().forEach(this::welcome);
        } else {
            super.created();
        }
    }

    @Override
    void welcome(Account account) {
        if (basic) {
            account.history().add(this, account.user(), createdAt(), new MessageContent.ChatCreated(title()));
        }
    }

    /// Each member of a basic group has the messages in a history of its own.
    @Override
    void post(User author, MessageContent content, Predicate<Account> told) {
        if (basic) {
            memberAccounts().forEach(account -> account.receives(this, sender(author), content, told.test(account)));
        } else {
            super.post(author, content, told);
        }
    }

    @Override
    History historyOf(Account member) {
        return basic ? member.history() : super.historyOf(member);
    }

    @Override
    public String toString() {
        return isPublic() ? '@' + username : title();
    }
}
