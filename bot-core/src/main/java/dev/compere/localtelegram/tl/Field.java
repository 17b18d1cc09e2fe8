package dev.compere.localtelegram.tl;

/// One field of a combinator. An optional one is present when bit `bit` of the field `flags` is set; a required one
/// has no `flags`.
record Field(String name, TlType type, String flags, int bit) {
    static Field parse(String text) {
        var colon = text.indexOf(':');
        var name = text.substring(0, colon);
        var type = text.substring(colon + 1);
        var question = type.indexOf('?');
        if (question < 0) {
            return new Field(name, TlType.parse(type), null, 0);
        }
        var dot = type.indexOf('.');
        var bit = Integer.parseInt(type.substring(dot + 1, question));
        return new Field(name, TlType.parse(type.substring(question + 1)), type.substring(0, dot), bit);
    }

    boolean optional() {
        return flags != null;
    }

    int mask() {
        return 1 << bit;
    }
}
