// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampleset.h"

#include <fstream>

#include "core/imaging/codecs/codecs.h"

namespace twinsight::testing {

void writeSampleSet(const std::filesystem::path& folder, const SampleOptions& options) {
    drawSampleAlphabets(options, [&](const std::string& path, const Image& drawing) {
        const std::filesystem::path file = folder / path;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << encodePng(drawing);
    });
}

}  // namespace twinsight::testing
