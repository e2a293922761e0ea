// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstddef>

#include "core/data/dataset.h"
#include "core/protocol/messages.h"

namespace twinsight {

/// A drawing of a data set as the engine, drag and drop and the clipboard name it.
PictureRef pictureOf(const Dataset& dataset, std::size_t drawing);

/// The absolute path as text; below the archive's own path for one in an archive.
QString fullPathOf(const Dataset& dataset, std::size_t drawing);

/// What the system can show of it: the picture's folder, or the folder that holds the archive.
QString folderOf(const Dataset& dataset, std::size_t drawing);

}  // namespace twinsight
