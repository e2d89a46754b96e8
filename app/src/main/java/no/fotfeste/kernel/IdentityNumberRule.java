package no.fotfeste.kernel;

/**
 * How the two control digits of a national identity number are checked: the weighted sum of the digits, control digit
 * included, leaves a permitted remainder when divided by eleven.
 */
enum IdentityNumberRule {

    /** Numbers issued until the end of 2031: both sums go up in eleven. */
    UNTIL_2032(0),

    /** Numbers issued from 1 January 2032: the first sum may leave a remainder of up to three. */
    FROM_2032(3);

    private static final int[] FIRST_WEIGHTS = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] SECOND_WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

    private final int largestFirstRemainder;

    IdentityNumberRule(int largestFirstRemainder) {
        this.largestFirstRemainder = largestFirstRemainder;
    }

    /** Whether eleven digits follow this rule. */
    boolean accepts(String digits) {
        return remainder(digits, FIRST_WEIGHTS) <= largestFirstRemainder && remainder(digits, SECOND_WEIGHTS) == 0;
    }

    /** Whether eleven digits follow at least one of the rules. */
    static boolean anyAccepts(String digits) {
        for (IdentityNumberRule rule : values()) {
            if (rule.accepts(digits)) {
                return true;
            }
        }
        return false;
    }

    private static int remainder(String digits, int[] weights) {
        int sum = 0;
        for (int position = 0; position < weights.length; position++) {
            sum += weights[position] * Character.digit(digits.charAt(position), 10);
        }
        return sum % 11;
    }
}
