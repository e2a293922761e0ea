// SPDX-License-Identifier: GPL-3.0-or-later
//
// replay FOLDER: hands each file of a corpus to the fuzz target that it is linked with, without a fuzzer.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <vector>

#include "core/base/files.h"
#include "tests/fuzz/fuzz.h"

int main(int argc, char** argv) {
    if (argc != 2) return std::fprintf(stderr, "usage: %s FOLDER\n", argv[0]), 2;
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(argv[1])) files.push_back(entry.path());
    std::ranges::sort(files);
    for (const std::filesystem::path& file : files) {
        std::printf("%s\n", file.c_str());  // the last one named is the one that it ended with
        std::fflush(stdout);
        const std::string bytes = twinsight::readFile(file, std::uint64_t{1} << 24);
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    }
    return files.empty();
}
