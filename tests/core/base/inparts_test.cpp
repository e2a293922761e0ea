// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/inparts.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace twinsight {
namespace {

TEST(InParts, DoesEveryPartOnce) {
    for (const std::size_t parts : {1, 3, 8}) {
        std::vector<int> done(7);
        inParts(done.size(), parts, [&](std::size_t, std::size_t first, std::size_t end) {
            for (std::size_t i = first; i < end; ++i) ++done[i];
        });
        EXPECT_EQ(done, std::vector<int>(7, 1)) << parts;
    }
}

TEST(InParts, ThrowsWhatAPartHasThrown) {
    for (const std::size_t failing : {0, 2})
        EXPECT_THROW(inParts(3, 3,
                             [&](std::size_t part, std::size_t, std::size_t) {
                                 if (part == failing) throw std::runtime_error("full");
                             }),
                     std::runtime_error);
}

}  // namespace
}  // namespace twinsight
