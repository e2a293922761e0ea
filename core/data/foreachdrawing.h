// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <stop_token>

#include "core/data/drawingfiles.h"

namespace twinsight {

/// Reads all drawings in an order that suits the medium and hands each to `use` once, in one of `workers`
/// threads: `error` is empty when `bytes` is sound, else says why this one could not be read. `use` must not
/// throw. `progress` is called from the calling thread now and then with the share read, 0..1. Blocks. Throws
/// Error Stopped.
void forEachDrawing(const std::shared_ptr<const Dataset>& dataset, int workers,
                    const DrawingFiles::Visitor& use, const std::function<void(double)>& progress = {},
                    std::stop_token stop = {});

}  // namespace twinsight
