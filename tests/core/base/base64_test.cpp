// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base64.h"

#include <gtest/gtest.h>

#include "core/base/error.h"

namespace twinsight {
namespace {

std::string encoded(std::string_view text) {
    return toBase64(std::as_bytes(std::span(text)));
}

std::string decoded(std::string_view text) {
    const auto bytes = fromBase64(text);
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

TEST(Base64, HasTheStandardsTestVectors) {  // RFC 4648, section 10
    EXPECT_EQ(encoded(""), "");
    EXPECT_EQ(encoded("f"), "Zg==");
    EXPECT_EQ(encoded("fo"), "Zm8=");
    EXPECT_EQ(encoded("foo"), "Zm9v");
    EXPECT_EQ(encoded("foobar"), "Zm9vYmFy");
}

TEST(Base64, ComesBackAsItWas) {
    std::string all;
    for (int i = 0; i < 256; ++i) all += static_cast<char>(i);
    for (const std::string& text : {all, all + "x", all + "xy"}) EXPECT_EQ(decoded(encoded(text)), text);
}

TEST(Base64, RefusesWhatIsNone) {
    for (const char* text : {"Zg=", "Zm9v!mFy", "====", "Z===", "Zg==Zg=="}) {
        SCOPED_TRACE(text);
        EXPECT_THROW(fromBase64(text), Error);
    }
}

}  // namespace
}  // namespace twinsight
