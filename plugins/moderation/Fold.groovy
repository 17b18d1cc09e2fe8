import java.text.Normalizer

/** How a text reads to a person, without what only disguises it from a program. */
class Fold {

    /** Letters of other alphabets and the Latin ones they pass for, in the same order. */
    private static final String LOOKS = 'аеорсухкмтіѕјһԁѵԛԝғ' + 'αβγεηικνορςτυχωσμ' + 'ıłøđɑɡʀɪᴀʙᴄᴅᴇꜰɢʜᴊᴋʟᴍɴᴏᴘꜱᴛᴜᴠᴡʏᴢƒ' + 'օսոհ×' + 'ىةیک'
    private static final String LIKES = 'aeopcyxkmtisjhdvqwf' + 'abyenikvopstuxwom' + 'ilodagriabcdefghjklmnopstuvwyzf' + 'ounhx' + 'يهيك'

    /** One kind of letter width and no invisible characters; otherwise as it was written. */
    static String visible(String text) {
        Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll(/\p{Cf}/, '')
    }

    /** Lower case, without accents, and with look-alike letters made the same. */
    static String letters(String text) {
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll(/[\p{M}\p{Cf}ـ]/, '')
                .toLowerCase(Locale.ROOT)
                .replace('ß', 'ss').replace('æ', 'ae').replace('œ', 'oe')
                .replaceAll(/[\x{1F150}-\x{1F169}\x{1F170}-\x{1F189}]/) { String boxed -> unboxed(boxed) }
                .tr(LOOKS, LIKES)
    }

    /** What a text says, for telling whether another says the same: its words without signs, emoji and numbers. */
    static List<String> words(String text) {
        letters(text).split(/[^\p{L}\p{N}]+/).findAll { it && !(it ==~ /\p{N}+/) }.toList()
    }

    /** Two rows of boxed capitals, which Unicode does not count as letters. */
    private static String unboxed(String boxed) {
        'abcdefghijklmnopqrstuvwxyz'[(boxed.codePointAt(0) - 0x1F150) % 32]
    }
}
