/** Puts addresses together again that were spelt out or taken apart to get past a filter. */
class TakenApart {

    private static final String DOT =
            /(?:dot|d0t|punkt|punto|ponto|point|kropka|chấm|точка|крапка|nokta|titik|نقطة)/
    private static final String LABEL = /[\p{L}\p{N}][\p{L}\p{N}-]*/

    private static final String START = /(?<![\p{L}\p{N}-])/
    private static final String NO_ARTICLE = /(?!(?:the|a|an|this|that|old|early|die|der|das|el|la|un)\s)/

    /** What follows a "dot com" that is only talked of. */
    private static final String TALK =
            /\s+(?:bubble|boom|crash|era|years?|days|crisis|blase|burbuja|startups?|compan(?:y|ies))\b/

    private final Set<String> plain
    private final String spoken

    /**
     * @param plain top-level domains that may stand behind a dot with spaces
     * @param spoken those that make one spoken dot an address
     */
    TakenApart(Set<String> plain, Set<String> spoken) {
        this.plain = plain
        this.spoken = "(?:${spoken.join('|')})".toString()
    }

    String joined(String text) {
        String close = text
                .replace('。', '.').replace('․', '.')
                .replaceAll(/(?<!\S)(?:\S ){4,}\S(?!\S)/) { String spaced -> spaced.replace(' ', '') }
                .replaceAll(/(?i)\s*[\[({<]\s*(?:[.,]|$DOT)\s*[\])}>]\s*|\s*[|*_~«-]$DOT[|*_~»-]\s*/, '.')
                .replaceAll(/(?i)\s*[\[({<]\s*(?:\/|slash)\s*[\])}>]\s*|\s+slash\s+/, '/')
                .replaceAll(/(?i)(?<![\p{L}\p{N}])www\s*[.,]\s*([\p{L}\p{N}-]+)\s*[.,]\s*/, 'www.$1.')
                .replaceAll(/(?i)h..p(s?)\s*:\s*\/\s*\/\s*/, 'http$1://')
        withSpokenDots(withSpacedDots(close))
    }

    /** `win . shop`, `t . me / stars`, `win,xyz/a`: no sentence is punctuated like that. */
    private String withSpacedDots(String text) {
        String apart = /(?<=[\p{L}\p{N}])(?:\s+\.\s*|[•·∙‧])(\p{Ll}{2,})(?![\p{L}\p{N}])/
        text.replaceAll(apart) { String all, String ending -> ending in plain ? ".$ending".toString() : all }
                .replaceAll(/(?<=[\p{L}\p{N}])\s*[.,]\s*(\p{Ll}{2,})\s*\/\s*(?=\S)/, '.$1/')
    }

    /** `win dot example dot net`; one dot alone needs an ending that people know as such, or a page behind it. */
    private String withSpokenDots(String text) {
        String known = /(?:$DOT\s*$spoken|punkt\s+(?:de|at|ch))(?![\p{L}\p{N}])(?!$TALK)/
        text.replaceAll(/(?i)$START$LABEL(?:\s+$DOT\s+$LABEL){2,}/) { String all -> unspoken(all) }
                .replaceAll(/(?i)$START$NO_ARTICLE$LABEL\s+$known/) { String all -> unspoken(all) }
                .replaceAll(/(?i)$START$LABEL\s+$DOT\s+\p{L}{2,}(?=\/)/) { String all -> unspoken(all) }
    }

    private static String unspoken(String chain) {
        chain.replaceAll(/(?i)\s+$DOT\s*/, '.')
    }
}
