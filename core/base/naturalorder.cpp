// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/naturalorder.h"

#include <cstddef>

#include "core/base/ascii.h"

namespace twinsight {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
unsigned char lower(char c) {
    return static_cast<unsigned char>(lowerAscii(c));
}

std::string_view takeDigits(std::string_view& text) {
    std::size_t end = 0;
    while (end < text.size() && isDigit(text[end])) ++end;
    std::string_view digits = text.substr(0, end);
    text.remove_prefix(end);
    while (digits.size() > 1 && digits.front() == '0') digits.remove_prefix(1);
    return digits;
}

/// Below, at or above zero as `a` comes before, level with or after `b`.
int compare(std::string_view a, std::string_view b) {
    while (!a.empty() && !b.empty()) {
        if (isDigit(a.front()) && isDigit(b.front())) {
            const std::string_view left = takeDigits(a), right = takeDigits(b);
            if (left.size() != right.size()) return left.size() < right.size() ? -1 : 1;
            if (const int order = left.compare(right)) return order;
        } else {
            const int left = lower(a.front()), right = lower(b.front());
            if (left != right) return left - right;
            a.remove_prefix(1);
            b.remove_prefix(1);
        }
    }
    return static_cast<int>(!a.empty()) - static_cast<int>(!b.empty());
}

}  // namespace

bool naturalLess(std::string_view a, std::string_view b) {
    const int order = compare(a, b);
    return order != 0 ? order < 0 : a < b;
}

}  // namespace twinsight
