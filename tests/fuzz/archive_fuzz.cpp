// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as an archive: a data set whose drawings can be read one by one and all in a row, or an Error.
#include <memory>
#include <string>

#include "core/base/error.h"
#include "core/data/drawingfiles.h"
#include "core/data/scan.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/temporaryfolder.h"

using namespace twinsight;
using namespace twinsight::testing;

namespace {

void readEach(const Dataset& dataset) {
    for (const Drawing& drawing : dataset.drawings()) try {
            readArchiveMember(dataset.root(), drawing.path);
        } catch (const Error&) {
        }
}

void readInARow(const std::shared_ptr<const Dataset>& dataset) {
    std::size_t met = 0;
    DrawingFiles(dataset).readAll([&](std::size_t, std::vector<std::byte>, const Error*) { ++met; });
    require(met == dataset->drawings().size());
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const TemporaryFolder folder;
    static int number = 0;  // as the last archive that was read is kept open by its name
    const auto file = folder.write(std::to_string(++number), {reinterpret_cast<const char*>(data), size});
    try {
        const auto dataset = scanDataset(file);
        readEach(*dataset);
        readInARow(dataset);
    } catch (const Error&) {
    }
    std::filesystem::remove(file);
    return 0;
}
