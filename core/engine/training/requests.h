// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <stop_token>

#include "core/runs/runfolder.h"

namespace twinsight {

/// What is asked of a run while it is trained: by the file in its folder or by the stop token.
class Requests {
public:
    Requests(std::filesystem::path run, std::stop_token stop);

    /// The request that lies there, taken away; Stop when the token says so.
    RunRequest take();
    /// Blocks until it is asked to go on (true) or to stop (false).
    bool waitForResume();

private:
    std::filesystem::path run_;
    std::stop_token stop_;
};

}  // namespace twinsight
