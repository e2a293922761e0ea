// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/health/copies.h"

#include <gmock/gmock.h>

namespace twinsight {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(Copies, ComeFromEveryFindingOfCopiesTheExactOnesFirst) {
    const Findings findings = {{FindingKind::DoubleLabelled, "", {1, 7}, {}},
                               {FindingKind::Blank, "", {1}, {}},
                               {FindingKind::Duplicate, "", {3, 4}, {}},
                               {FindingKind::NearDuplicate, "", {0, 1, 2}, {}}};
    EXPECT_THAT(copiesOf(1, findings),
                ElementsAre(DrawingCopy{7, true}, DrawingCopy{0, false}, DrawingCopy{2, false}));
    EXPECT_THAT(copiesOf(4, findings), ElementsAre(DrawingCopy{3, true}));
    EXPECT_THAT(copiesOf(5, findings), IsEmpty());
}

TEST(Copies, AreExactWhereOneFindingSaysSo) {
    const Findings findings = {{FindingKind::Duplicate, "", {1, 2}, {}},
                               {FindingKind::NearDuplicate, "", {1, 2}, {}}};
    EXPECT_THAT(copiesOf(1, findings), ElementsAre(DrawingCopy{2, true}));
}

TEST(Copies, AreNotWhatIsWrongInTheSameWay) {
    EXPECT_THAT(copiesOf(1, {{FindingKind::OddSize, "", {1, 2, 3}, {}}}), IsEmpty());
}

}  // namespace
}  // namespace twinsight
