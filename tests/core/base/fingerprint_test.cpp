// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fingerprint.h"

#include <gtest/gtest.h>

namespace twinsight {
namespace {

std::string fingerprintOf(std::initializer_list<std::string_view> parts) {
    Fingerprint fingerprint;
    for (const std::string_view part : parts) fingerprint.add(part);
    return fingerprint.digits();
}

TEST(Fingerprint, OfNothingIsTheOffsetOfTheAlgorithm) {
    EXPECT_EQ(fingerprintOf({}), "cbf29ce484222325");
}

TEST(Fingerprint, TellsPartsApart) {
    EXPECT_NE(fingerprintOf({"ab", "c"}), fingerprintOf({"a", "bc"}));
    EXPECT_NE(fingerprintOf({"a", "b"}), fingerprintOf({"b", "a"}));
    EXPECT_EQ(fingerprintOf({"a", "b"}), fingerprintOf({"a", "b"}));
}

}  // namespace
}  // namespace twinsight
