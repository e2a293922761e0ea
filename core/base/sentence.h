// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exception>
#include <string>

namespace twinsight {

/// What a person reads of an exception: its first line, for LibTorch's messages go on with a stack trace.
inline std::string sentenceOf(const std::exception& error) {
    const std::string text = error.what();
    return text.substr(0, text.find('\n'));
}

}  // namespace twinsight
