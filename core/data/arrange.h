// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/data/dataset.h"
#include "core/data/filelist.h"

namespace twinsight {

/// Tells the layout from the folders that the pictures lie in, and sorts them into alphabets and characters:
/// folders that hold all pictures are passed through; then, when more than half of the pictures lie two
/// folders deep or deeper, the first folder is the alphabet and the rest the character, else all folders are
/// the class. Throws Error TooSmall when no picture lies in a folder of its own.
DatasetContents arrange(FileList files, const std::filesystem::path& root, bool archive);

}  // namespace twinsight
