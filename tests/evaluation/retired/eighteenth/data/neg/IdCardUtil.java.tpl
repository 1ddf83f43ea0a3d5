package com.ruifeng.util;

public final class IdCardUtil {
    private static final int[] W = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CODE = "10X98765432";

    /** 校验身份证号，例如 {{specimen:0}} */
    public static boolean check(String s) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (s.charAt(i) - '0') * W[i];
        }
        return CODE.charAt(sum % 11) == Character.toUpperCase(s.charAt(17));
    }
}
