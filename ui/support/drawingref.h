// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstddef>
#include <memory>
#include <vector>

#include "core/data/dataset.h"
#include "core/protocol/messages.h"

namespace twinsight {

/// A drawing of a data set as the engine, drag and drop and the clipboard name it.
PictureRef pictureOf(const Dataset& dataset, std::size_t drawing);

/// The absolute path of the data set as text.
QString rootOf(const Dataset& dataset);

/// The absolute path as text; below the archive's own path for one in an archive.
QString fullPathOf(const Dataset& dataset, std::size_t drawing);

/// What the system can show of it: the picture's folder, or the folder that holds the archive.
QString folderOf(const Dataset& dataset, std::size_t drawing);

/// "Greek: character01", or "cat" for a class.
QString titleOf(const Dataset& dataset, const Character& character);

/// "Greek / character01", or "cat" for a class: what a person calls a drawing of it.
QString characterName(const Dataset& dataset, const Character& character);

/// The same when the picture is a drawing of one of these data sets; else empty.
QString characterIn(const std::vector<std::shared_ptr<const Dataset>>& datasets, const PictureRef& picture);

}  // namespace twinsight
