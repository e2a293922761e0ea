// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <memory>
#include <vector>

#include "core/data/dataset.h"

namespace twinsight {

/// What a person calls each of these data sets: "photos", or "photos.zip" beside another "photos", or "photos
/// in /home/ann" beside one that is called the same to the end.
QStringList namesApart(const std::vector<std::shared_ptr<const Dataset>>& datasets);

}  // namespace twinsight
