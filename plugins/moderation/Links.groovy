import java.time.Instant

/** Links to places that are not on the allow-list, but for who has a permit. */
class Links extends Filter {

    private final Addresses addresses
    private final List<String> allowed
    private final Map<Long, Instant> permits = [:]

    /** @param allowed domains or pages (`t.me/our_channel`), with everything below them */
    Links(Addresses addresses, List<String> allowed) {
        super('link', true)
        this.addresses = addresses
        this.allowed = allowed.collect { bare(it).replaceFirst(/\/$/, '') }
    }

    /** Lets somebody send one comment with links, until then. */
    void permit(Sender sender, Instant until) {
        permits[sender.id] = until
    }

    @Override
    boolean objectsTo(Comment comment) {
        areIn(comment.text, comment.entities) && !isPermitted(comment)
    }

    /** @param entities what Telegram marked in the text */
    boolean areIn(String text, List<TextEntity> entities) {
        (addresses.within(text) + marked(text, entities)).any { !isAllowed(it) }
    }

    private boolean isPermitted(Comment comment) {
        permits.values().removeIf { it < comment.at }
        permits.remove(comment.sender.id) != null
    }

    private List<String> marked(String text, List<TextEntity> entities) {
        List<String> hidden = entities.findAll { it.type == 'textUrl' }.collect { it.argument }
        List<String> seen = entities.findAll { it.type == 'url' }
                .collect { text.substring(it.offset, it.offset + it.length) }
                .findAll { !addresses.isFile(it) }
        (hidden + seen).collect { bare(it) }
    }

    private boolean isAllowed(String link) {
        String authority = link.split(/[\/?#]/)[0]
        String host = authority.split('@').last().split(':')[0]
        String page = host + link.substring(authority.length())
        allowed.any { it in [host, page] || host.endsWith(".$it") || page.startsWith("$it/") || page.startsWith("$it?") }
    }

    private static String bare(String link) {
        link.toLowerCase(Locale.ROOT).replaceFirst(/^[a-z]+:\/\//, '')
    }
}
