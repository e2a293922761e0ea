// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/filelist.h"

#include <array>

#include "core/base/error.h"
#include "core/data/names.h"
#include "core/imaging/imageformat.h"

namespace twinsight {

void ListingProgress::step() {
    constexpr std::size_t filesAReport = 256;
    if (stop_.stop_requested()) throw Error(ErrorKind::Stopped, "Reading the data set was stopped.");
    if (++met_ % filesAReport == 0 && report_) report_(met_);
}

std::string reasonAgainst(std::string_view path, const StartReader& readStart) {
    const std::string_view file = fileNameOf(path);
    switch (contentPromisedBy(file)) {
        case NamedContent::Other:
            return "is not an image file";
        case NamedContent::UnsupportedImage:
            return "is in a format that is not supported";
        case NamedContent::Image:
            break;
    }
    std::array<std::byte, kSniffedBytes> buffer{};
    const std::size_t got = readStart(buffer);
    if (got == 0) return "is empty";
    if (isDecodable(sniffImageFormat(std::span(buffer).first(got)))) return {};
    return "is not an image although its name ends in " + std::string(file.substr(file.rfind('.')));
}

}  // namespace twinsight
