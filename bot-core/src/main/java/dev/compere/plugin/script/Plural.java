package dev.compere.plugin.script;

/// Which form of a word goes with a number. Texts have two forms, or three in languages that need them.
final class Plural {

    private Plural() {}

    /// @param forms for one and for many, or for one, few and many
    static String of(String language, long number, String[] forms) {
        long n = Math.abs(number);
        if (forms.length == 2) {
            boolean one = language.equals("fr") ? n < 2 : n == 1;
            return forms[one ? 0 : 1];
        }
        return switch (language) {
            case "ru", "uk", "be", "sr", "hr", "bs" -> forms[eastern(n)];
            case "pl" -> forms[n == 1 ? 0 : eastern(n) == 1 ? 1 : 2];
            case "cs", "sk" -> forms[n == 1 ? 0 : n >= 2 && n <= 4 ? 1 : 2];
            default -> forms[n == 1 ? 0 : forms.length - 1];
        };
    }

    /// 1, 21, 31 … are one; 2 to 4, 22 to 24 … are few; 11 to 14 are many.
    private static int eastern(long n) {
        long unit = n % 10;
        long ten = n % 100 / 10;
        if (ten == 1) {
            return 2;
        }
        return unit == 1 ? 0 : unit >= 2 && unit <= 4 ? 1 : 2;
    }
}
