// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <iosfwd>
#include <stop_token>
#include <string>

namespace twinsight {

/// The engine behind the window: reads requests (core/protocol), one JSON object a line, and answers each
/// with one line. Requests are worked on one after the other in a thread of their own, so that a cancel or a
/// newer line is seen at once; explanations, and what goes over a data set, in two others beside it that
/// leave it the processor. Ends when `in` ends and all that was asked is answered. Blocks. `device`: where
/// models are put.
void serve(std::istream& in, std::ostream& out, const std::string& device);

}  // namespace twinsight
